-- For wrk: prints successful requests/s, p50 and p99 in ms, and how many failed, with tabs between them. With the argument
-- "varied" each request bounds the relations otherwise, always above what there is: all get the same entries, and none the
-- answer of another, not even while that is being rendered. With the argument "words" each request searches for something else,
-- as readers of the generated hub might: a matter in a town, now and then misspelt. With "lines" and a file each request asks for
-- the address in the next line of that.
local threads = 0

local matters = {
  "residence permit", "civic integration exam", "health insurance", "driving licence", "rent benefit", "family reunification",
  "verblijfsvergunning", "language course", "work permit", "tax return", "asylum aplication", "student grant", "helth insurance",
  "social housing", "unemployment benefit", "\"maternity leave\"", "complaint procedure", "zorg verzekering",
}
local towns = { "Utrecht", "Amsterdam", "Groningen", "Tilburg", "Breda", "Nijmegen", "Haarlem", "Zwolle", "Leiden", "Delft", "Asen" }

local function encoded(text)
  return (text:gsub("[^%w]", function(character)
    return ("%%%02X"):format(character:byte())
  end))
end

function setup(thread)
  thread:set("number", threads)
  threads = threads + 1
end

function init(arguments)
  if arguments[1] == "varied" then
    local address, count = wrk.path, 0
    request = function()
      count = count + 1
      local limits = "&topicsLimit=%d&guidesLimit=%d&faqsLimit=%d"
      local bounds = limits:format(10 + count % 91, 20 + math.floor(count / 91) % 81, 10 + number)
      return wrk.format("GET", address .. bounds)
    end
  elseif arguments[1] == "lines" then
    local lines, count = {}, 0
    for line in io.lines(arguments[2]) do
      lines[#lines + 1] = wrk.format("GET", line)
    end
    count = math.floor(number * #lines / 2)
    request = function()
      count = count + 1
      return lines[count % #lines + 1]
    end
  elseif arguments[1] == "words" then
    local address, count = wrk.path, number * 101
    request = function()
      count = count + 1
      local text = matters[count % #matters + 1] .. " " .. towns[math.floor(count / #matters) % #towns + 1]
      return wrk.format("GET", address .. encoded(text))
    end
  end
end

function done(summary, latency)
  local failures = 0
  for _, count in pairs(summary.errors) do
    failures = failures + count
  end
  local rate = (summary.requests - summary.errors.status) / summary.duration * 1e6
  print(("%.0f\t%.2f\t%.2f\t%d"):format(rate, latency:percentile(50) / 1e3, latency:percentile(99) / 1e3, failures))
end
