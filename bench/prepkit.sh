#!/usr/bin/env bash
# One more peer, called as the others are: prepkit.sh IN OUT builds the generated data of the folder IN once.
# MODE=html (the default) leaves the sheets out, MODE=all makes them, MODE=prepare only turns the data into a folder
# that Prepkit can build; that is done at most once for each IN, and has to be done before anything is measured.
set -eu

root=$(cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/.." && pwd)
in=$(cd "$1" && pwd)
folder=$in/prepkit

prepare() {
  local java_home path
  java_home=$("$root/bin/find-java")
  "$root/bin/prepkit" --version >/dev/null
  path=$root/target/bench:$root/target/lib/*
  mkdir -p "$root/target/bench"
  "$java_home/bin/javac" -d "$root/target/bench" -cp "$path" "$root"/src/bench/java/dev/prepkit/bench/*.java
  "$java_home/bin/java" -cp "$path" dev.prepkit.bench.PeerWork "$in/data.json" "$in/hugodata/content/guide" "$folder"
}

[ -f "$folder/profile.yaml" ] || prepare
case "${MODE:-html}" in
  html) exec "$root/bin/prepkit" build "$folder" --quiet --theme pages --output "$2" ;;
  all) exec "$root/bin/prepkit" build "$folder" --quiet --output "$2" ;;
  prepare) ;;
esac
