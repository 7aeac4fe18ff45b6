# Makes tables and verdicts of what run.sh noted and measured, as aligned Markdown.
# noted.tsv: hub, name, value. measured.tsv: hub, name, connections, requests/s, p50, p99, failures, processor time, others, load.
BEGIN { FS = "\t" }

FNR == NR {
  noted[$1, $2] = $3
  if (!($1 in seen)) {
    seen[$1] = 1
    hubs[++hub_count] = $1
  }
  next
}

{
  key = $1 SUBSEP $2 SUBSEP $3
  if (!(key in rate)) {
    keys[++key_count] = key
  }
  if ($4 + 0 > rate[key]) {
    rate[key] = $4
    rest[key] = $5 SUBSEP $6 SUBSEP $7 SUBSEP $9 SUBSEP $10
  }
  if (!(key in used) || $8 + 0 < used[key]) {
    used[key] = $8 + 0
  }
  if ($3 > most) {
    most = $3
  }
}

function ratio(above, below) {
  return below ? above / below : 0
}

function of_most(hub, name) {
  return rate[hub, name, most]
}

# A value of 0 was not measured.
function verdict(what, text, value, target, higher) {
  if (value) {
    printf "- %s: %s, %s\n", what, text, (higher ? value >= target : value <= target) ? "reached" : "NOT REACHED"
  } else {
    printf "- %s: not measured\n", what
  }
}

function verdict_of_ratio(what, value, target) {
  verdict(what, sprintf("%.2f", value), value, target, 1)
}

# What must not become much dearer than the rest of the same run; set well below what is measured, since machines differ.
function floor(what, value, least) {
  if (floors && value < least) {
    printf "FAILED: %s: %.3f, at least %s is wanted\n", what, value, least
    failed = 1
  }
}

END {
  row = "| %-17s | %-19s | %11s | %10s | %8s | %8s | %6s | %8s | %7s | %6s | %5s |\n"
  printf row, "hub", "what", "connections", "requests/s", "p50 ms", "p99 ms", "failed", "of nginx", "CPU us", "others", "load"
  printf "|-------------------|---------------------|------------:|-----------:|---------:|---------:|-------:|---------:|--------:|-------:|------:|\n"
  for (i = 1; i <= key_count; i++) {
    split(keys[i], k, SUBSEP)
    split(rest[keys[i]], r, SUBSEP)
    part = sprintf("%.3f", ratio(rate[keys[i]], rate[k[1], "nginx", k[3]]))
    printf row, k[1], k[2], k[3], rate[keys[i]], r[1], r[2], r[3], part, sprintf("%.1f", used[keys[i]]), r[4] " %", r[5]
  }

  row = "| %-17s | %5s | %8s | %7s | %7s | %6s | %10s | %19s | %16s | %23s |\n"
  print ""
  printf row, "hub", "heap", "import s", "start s", "index s", "kept s", "page bytes", "statements per miss", "resident MB", "resident MB, cache off"
  print "|-------------------|------:|---------:|--------:|--------:|-------:|-----------:|--------------------:|-----------------:|------------------------:|"
  for (i = 1; i <= hub_count; i++) {
    h = hubs[i]
    printf row, h, noted[h, "heap"], noted[h, "import"], noted[h, "start"], noted[h, "index"], noted[h, "kept"], noted[h, "bytes"], \
      noted[h, "statements"], noted[h, "memory"], noted[h, "memory-without-cache"]
  }

  floor("the mix to hits", ratio(rate["medium", "mix", 16], rate["medium", "hit", 16]), 0.02)
  floor("publishing to the mix alone", ratio(rate["medium", "mix-publishing", 16], rate["medium", "mix", 16]), 0.3)
  floor("misses of lists to those of pages", ratio(rate["medium", "list-miss", 16], rate["medium", "miss", 16]), 0.5)
  floor("misses of relations to those of pages", ratio(rate["medium", "relation-miss", 16], rate["medium", "miss", 16]), 0.5)
  if (floors) {
    exit failed
  }

  printf "\nTargets, with %d connections:\n\n", most
  for (i = 1; i <= hub_count; i++) {
    h = hubs[i]
    verdict_of_ratio(h ": a hit has at least 0.85 of nginx", ratio(of_most(h, "hit"), of_most(h, "nginx")), 0.85)
    verdict_of_ratio(h ": a 304 has at least 1.0 of a hit", ratio(of_most(h, "304"), of_most(h, "hit")), 1)
  }
  share = ratio(of_most("medium", "hit"), of_most("medium", "miss"))
  verdict("medium: a miss has at least 1/25 of a hit (aim 1/15)", sprintf("1/%.1f", share), share, 25, 0)
  verdict_of_ratio("a miss of large has at least 0.8 of one of small", ratio(of_most("large", "miss"), of_most("small", "miss")), 0.8)
  value = noted["large", "import"]
  verdict("large: imported within 300 s with a heap of 512 MB", value " s", value + 0, 300, 0)
  value = noted["large", "index"]
  verdict("large: the search index is made within 60 s", value " s", value + 0, 60, 0)
  value = noted["large", "kept"]
  verdict("large: an index that was kept is searched within 2 s", value " s", value + 0, 2, 0)
  split(rest["large", "search-miss", 16], r, SUBSEP)
  verdict("large: a search that is not kept takes 5 ms (p50) at 16 connections", r[1] " ms", r[1] + 0, 5, 0)
  verdict("large: and 25 ms at most (p99)", r[2] " ms", r[2] + 0, 25, 0)
  value = noted["small", "memory"]
  if (noted["small", "memory-without-cache"] + 0 > value + 0) {
    value = noted["small", "memory-without-cache"]
  }
  verdict("small: less than 300 MB resident with a heap of 128 MB", value " MB", value + 0, 299.9, 0)
}
