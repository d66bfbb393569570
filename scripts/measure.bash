# How the benchmarks measure a command: read in by `scripts/bench` and `scripts/bench-linkage`, not run alone.
# Needs `work`, a folder that the caller makes and removes.

fail() {
  printf '%s: %s\n' "$0" "$*" >&2
  exit 1
}

# measure COMMAND…: runs it and sets wall and cpu in seconds, peak in MB.
measure() {
  local begun status=0
  if [ -x /usr/bin/time ] && /usr/bin/time -v true 2>/dev/null; then
    begun=$(date +%s.%N)
    /usr/bin/time -v -o "$work/time" "$@" >"$work/out" 2>"$work/err" || status=$?
    wall=$(subtract "$(date +%s.%N)" "$begun")
    cpu=$(awk -F': ' '/(User|System) time/ { sum += $2 } END { printf "%.3f", sum }' "$work/time")
    peak=$(awk -F': ' '/Maximum resident/ { printf "%.0f", $2 / 1024 }' "$work/time")
  else
    measure_by_hand "$@" || status=$?
  fi
  [ "$status" -eq 0 ] || { cat "$work/err" >&2; fail "\`$*\` ended with status $status"; }
}

# The same without GNU time: bash tells the seconds, the kernel the memory, asked twenty times a second.
measure_by_hand() {
  local status=0 begun pid watcher TIMEFORMAT='%U %S'
  echo 0 >"$work/peak"
  [ -p "$work/never" ] || mkfifo "$work/never"
  begun=$(date +%s.%N)
  {
    time {
      "$@" >"$work/out" 2>"$work/err" &
      pid=$!
      watch_memory "$pid" &
      watcher=$!
      wait "$pid" || status=$?
    }
  } 2>"$work/time"
  # Only here, because what is waited for above is counted as the measured one's.
  wait "$watcher" || true
  wall=$(subtract "$(date +%s.%N)" "$begun")
  cpu=$(awk 'END { printf "%.3f", $1 + $2 }' "$work/time")
  peak=$(cat "$work/peak")
  return "$status"
}

# Keeps the highest resident size of a process, in MB, until it ends. Starts no program of its own.
watch_memory() {
  local key value kb=0 seen=1
  exec 9<>"$work/never" # nobody writes to it: reading from it is waiting
  while [ "$seen" -eq 1 ]; do
    seen=0
    while read -r key value _; do
      [ "$key" = VmHWM: ] && kb=$value seen=1
    done <"/proc/$1/status" || true
    read -r -t 0.05 -u 9 || true
  done 2>/dev/null
  echo $((kb / 1024)) >"$work/peak"
}

subtract() { awk -v a="$1" -v b="$2" 'BEGIN { printf "%.3f", a - b }'; }
times() { awk -v a="$1" -v b="$2" 'BEGIN { if (b > 0) printf "%.2f×", a / b; else print "–" }'; }

row() { printf '%-22s %9s %9s %9s %11s\n' "$@"; }
