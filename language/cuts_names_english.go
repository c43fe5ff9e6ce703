package language

// What long names, titles and forms of politeness have that a reader can do
// without: it is in no version of a sentence.

// longNames finds the forms of government in the names of countries and the titles
// of persons: "Ambassador of ⟦the Republic of⟧ Kazakhstan", "⟦Hon.⟧ Efua Ofori".
func (t *trimmer) longNames(stop int) []stretch {
	var out []stretch
	for i := t.s.first; i+1 < stop; i++ {
		tok := &t.d.tokens[i]
		if tok.kind != word || t.d.quoted(tok.start) {
			continue
		}
		end := i
		switch {
		case realms.has(tok.lower) && tok.upper:
			if first, last := t.realm(i, stop); last > first {
				out = append(out, stretch{first, last})
				i = last - 1
				continue
			}
		case tok.lower == "of" && i > t.s.first:
			end = t.ownCountry(i, stop)
		case tok.lower == "in" && i > t.s.first && toksAre(t.d.tokens[i+1:stop], "order", "to"):
			end = i + 2
		case t.at(i, vagueWords) > 0 && i > t.s.first:
			end = t.vague(i, stop)
		case t.at(i, styleWords) > 0:
			end = t.style(i, stop)
		case tok.upper && i+1 < stop:
			end = t.excellency(i, stop)
		}
		if end > i {
			out = append(out, stretch{i, end})
			i = end - 1
		}
	}
	return out
}

// realms are the kinds of states that stand in their long names.
var (
	realms      = wordSet("republic kingdom state sultanate duchy principality")
	realmKinds  = wordSet("socialist islamic arab federal people's people’s democratic hellenic hashemite grand plurinational bolivarian oriental cooperative co-operative")
	sharedNames = wordSet("korea congo china ireland cyprus macedonia")
)

// realm returns the words around token i, a kind of state, that can go from a
// country's name: "the Socialist Republic of". Two countries share some names.
func (t *trimmer) realm(i, stop int) (first, end int) {
	toks := t.d.tokens
	if i+2 >= stop || toks[i+1].lower != "of" {
		return i, i
	}
	first, end = i, i+2
	for first > t.s.first && toks[first-1].upper && realmKinds.has(toks[first-1].lower) {
		first--
	}
	at := end
	if toks[at].lower == "the" {
		at++
	}
	if at >= stop || sharedNames.has(toks[at].lower) || first > t.s.first && toks[first-1].upper && toks[first-1].lower != "the" {
		return i, i
	}
	code, n, capital := t.lex.countryAt("en", toks[:t.s.end], at)
	if code == "" || n == 0 || capital || t.d.quoted(toks[at].start) {
		return i, i
	}
	if after := at + n; after < stop && (toks[after].upper && toks[after].kind == word && !t.names(after, after+1) && !t.hasRole(after) || toks[after].text == "-") {
		return i, i
	}
	if first > t.s.first && toks[first-1].lower == "the" {
		first--
	}
	return first, end
}

// style returns where a title of politeness ends that token i opens before a
// name, i if none does: "Hon.", "His Excellency".
func (t *trimmer) style(i, stop int) int {
	toks := t.d.tokens
	end := i + t.at(i, styleWords)
	if end < stop && toks[end].text == "." {
		end++
	}
	if end >= stop || !toks[end].upper || toks[end].kind != word || !toks[i].upper {
		return i
	}
	if i > t.s.first && toks[i-1].text == ":" {
		return i // called so: "Honourable Chair, …"
	}
	if t.names(end, end+1) || t.hasRole(end) || t.names(i, end) {
		return end
	}
	return i
}

// vague returns where words end that say nothing of the plural behind them, or of
// what was discussed: "held ⟦a number of⟧ meetings", "discussed ⟦issues of⟧ trade"; i
// where others need them.
func (t *trimmer) vague(i, stop int) int {
	end := i + t.at(i, vagueWords)
	before := t.d.tokens[i-1].lower
	if end+1 >= stop || t.d.tokens[end].kind != word || beforeNouns.has(t.d.tokens[end].lower) && t.d.tokens[i].lower == "a" {
		return i
	}
	if t.d.tokens[end-1].lower == "of" && fields.has(t.d.tokens[max(end-2, i)].lower) {
		if before == "in" {
			return end // in ⟦the field of⟧ trade
		}
		return i
	}
	if t.d.tokens[i].lower == "a" && (t.predicate(i-1) || before == "on" || before == "with") || discussing.has(before) {
		return end
	}
	return i
}

var fields = wordSet("field fields sphere spheres")

// toksAre says whether tokens begin with some words.
func toksAre(toks []token, words ...string) bool {
	for k, w := range words {
		if k >= len(toks) || toks[k].lower != w {
			return false
		}
	}
	return true
}

var discussing = wordSet("discussed discuss discussing reviewed considered")

// ownCountry returns where the words for the country end behind a body whose name
// no other country's has, that the "of" at token i opens: "the Mazhilis ⟦of
// Kazakhstan⟧"; i if there are none.
func (t *trimmer) ownCountry(i, stop int) int {
	toks := t.d.tokens
	at := i + 1
	for at < stop && (toks[at].lower == "the" || realms.has(toks[at].lower) || realmKinds.has(toks[at].lower) || toks[at].lower == "of") {
		at++
	}
	if at >= stop || toks[i-1].kind != word || !toks[i-1].upper {
		return i
	}
	code, n, capital := t.lex.countryAt("en", toks[:t.s.end], at)
	if n == 0 || capital {
		return i
	}
	for k := i - 1; k >= max(i-3, t.s.first); k-- {
		b, long := longestBody("en", t.lex.begun("en", &toks[k]), toks[k:t.s.end], t.d.date)
		if b == nil || long < i-k {
			continue
		}
		if b.Country != code || !b.Parliament {
			return i
		}
		for w := k; w < i; w++ {
			if toks[w].lower == "of" || t.lex.common["en"+firstRunes(toks[w].lower, commonLetters)] {
				return i
			}
		}
		return at + n
	}
	return i
}
