package language

import "strings"

// countTraces weighs what tells of a country without naming it: its currency
// and the surnames of its nation.
func (g *stage) countTraces(count map[string]int) {
	money, names := map[string]bool{}, map[string]map[string]bool{}
	note := func(code, name string) {
		if code == "" {
			return
		}
		if names[code] == nil {
			names[code] = map[string]bool{}
		}
		names[code][name] = true
	}
	for i := range g.d.tokens {
		t := &g.d.tokens[i]
		switch {
		case t.kind != word:
		case kyrgyzFather.has(t) && i > 0 && g.d.tokens[i-1].upper:
			note("KG", g.lower(i-1))
		case !t.upper:
			if code := currency(t.lower, t.onset); code != "" && !money[code] {
				money[code] = true
				count[code] += traceWeight
			}
		case g.place[i] == "" && g.town[i] == "":
			w := g.words[i]
			if w == nil {
				continue
			}
			note(w.nation, t.lower)
			if len(w.peoples) == 1 {
				for _, code := range g.l.origins.peoples[w.peoples[0]].countries {
					if count[code] > 0 || len(g.l.origins.peoples[w.peoples[0]].countries) == 1 {
						note(code, t.lower)
					}
				}
			}
		}
	}
	for code, of := range names {
		if count[code] > 0 || len(of) >= minSurnames {
			count[code] += traceWeight * min(len(of), maxSurnames)
		}
	}
}

// kyrgyzFather are the words behind a father's name in Kyrgyz names, written
// apart there alone: Эсенгул уулу, Касым кызы.
var kyrgyzFather = traitOf("уулу uulu кызы kyzy қызы")

// minSurnames are how many surnames of one nation tell its country though
// nothing else does.
const minSurnames = 3

// maxSurnames are how many names count at most: guests have names too.
const maxSurnames = 5

// currency is the country whose money a word in lower case names, "" if it is
// no currency or that of several.
func currency(low string, at onset) string {
	if !currencyOnsets.has(at) {
		return ""
	}
	for _, c := range currencies {
		if rest, ok := strings.CutPrefix(low, c.stem); ok && (rest == "" || currencyEndings.has(rest)) {
			return c.code
		}
	}
	return ""
}

// currencies are the beginnings of the currencies of one country each.
var currencies = []struct{ stem, code string }{
	{"tenge", "KZ"},
	{"тенге", "KZ"},
	{"теңге", "KZ"},
	{"som", "KG"},
	{"сом", "KG"},
	{"somoni", "TJ"},
	{"сомони", "TJ"},
	{"dram", "AM"},
	{"драм", "AM"},
	{"lari", "GE"},
	{"лари", "GE"},
	{"hryvnia", "UA"},
	{"гривн", "UA"},
	{"zloty", "PL"},
	{"злот", "PL"},
	{"forint", "HU"},
	{"форинт", "HU"},
	{"leva", "BG"},
	{"koruna", "CZ"},
	{"tugrik", "MN"},
	{"тугрик", "MN"},
	{"төгрөг", "MN"},
	{"yuan", "CN"},
	{"юан", "CN"},
	{"yen", "JP"},
	{"иен", "JP"},
	{"rouble", "RU"},
	{"ruble", "RU"},
	{"рубл", "RU"},
	{"shekel", "IL"},
	{"шекел", "IL"},
	{"baht", "TH"},
	{"ringgit", "MY"},
	{"ринггит", "MY"},
	{"rupiah", "ID"},
}

// currencyOnsets settle most words at once.
var currencyOnsets = func() *onsets {
	out := new(onsets)
	for _, c := range currencies {
		out.put(onsetOf(c.stem))
	}
	return out
}()

// currencyEndings are the endings of currencies in the three languages.
var currencyEndings = wordSet("s es а у ом е ы ов ам ами ах ый ого ых ь я ю ем и ей ям ями ях й ні ге ден ден дан ға ның нің ды ді ты ті")
