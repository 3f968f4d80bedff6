# Read by the launchers. File names are UTF-8, whatever language the machine speaks; $spoken tells Java which one that is.
spoken=${LC_ALL:-${LC_MESSAGES:-${LANG:-}}}
spoken=${spoken%%[.@]*}
case $spoken in
  [a-z][a-z]_[A-Z][A-Z]) spoken="-Duser.language=${spoken%_*} -Duser.country=${spoken#*_}" ;;
  *) spoken= ;;
esac
export LC_ALL=C.UTF-8
