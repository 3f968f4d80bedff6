# Run by jpackage before it makes the package: what belongs outside of /opt, so that dpkg installs and removes it.
set -eu
root=$JpAppImageDir
opt=$root/opt/prepkit

mkdir -p "$root/usr/bin" "$root/usr/share/doc/prepkit"
ln -s /opt/prepkit/bin/prepkit "$root/usr/bin/prepkit"
cp "$opt/lib/app/copyright" "$root/usr/share/doc/prepkit/copyright"

complete() { # what makes shell $1 complete our options, into file $2, where the program can write it
  file=$root/usr/share/$2
  words=$("$opt/bin/prepkit" completion "$1" 2>/dev/null) || return 0
  mkdir -p "${file%/*}"
  printf '%s\n' "$words" >"$file"
}
complete bash bash-completion/completions/prepkit
complete zsh zsh/vendor-completions/_prepkit
complete fish fish/vendor_completions.d/prepkit.fish
