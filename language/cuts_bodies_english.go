package language

// What long names of bodies can do without.

// ministryRest returns where what else a ministry or a committee is for ends, behind the first thing, that the
// comma or "and" at token i opens: "Minister of Ecology⟦, Geology and Natural Resources⟧ Anna Ruus"; i if nothing
// such does. The first thing must be a noun: "of Foreign and European Affairs" is one.
func (t *trimmer) ministryRest(i, stop int) int {
	toks := t.d.tokens
	if !portfolios.has(toks[i-1].lower) || !toks[i-1].upper || !t.ofMinistry(i-1) || t.d.quoted(toks[i].start) {
		return i
	}
	k := i
	for k+1 < stop {
		switch {
		case t.comma(k) && toks[k+1].upper, toks[k].lower == "and" && toks[k+1].upper:
			last := toks[k].lower == "and"
			if t.comma(k) && toks[k+1].lower == "and" {
				return i
			}
			for k++; k < stop && toks[k].kind == word && toks[k].upper && !t.names(k, k+1) && !t.hasRole(k); k++ {
				if toks[k-1].lower != "and" && !t.comma(k-1) && portfolios.has(toks[k-1].lower) && !portfolios.has(toks[k].lower) && last {
					break // the name behind it is nobody's that is known
				}
			}
			if !portfolios.has(toks[k-1].lower) {
				return i
			}
			if last {
				if k < stop && (toks[k].lower == "and" || toks[k].lower == "of") {
					return i
				}
				return k
			}
		default:
			return i
		}
	}
	return i
}

// ofMinistry says whether the words before token i open the name of a ministry, a minister or a committee.
func (t *trimmer) ofMinistry(i int) bool {
	for k := i - 1; k > max(t.s.first, i-4); k-- {
		switch t.d.tokens[k].lower {
		case "of", "on", "for":
			return ministries.has(t.d.tokens[k-1].lower)
		}
		if !t.d.tokens[k].upper {
			return false
		}
	}
	return false
}

var (
	ministries = wordSet("minister ministers ministry committee commission secretary department")
	portfolios = wordSet("affairs development developments innovation innovations environment agriculture industry industries security science education health healthcare trade transport energy economy finance finances labour labor justice defence defense culture ecology tourism policy policies resources legislation integration information communications construction infrastructure sport sports geology reform reforms protection planning investment investments management technology technologies relations cooperation food water employment youth family forestry fisheries mines petroleum commerce")
)

// parliamentBetween returns where "of the Parliament" ends that the "of" at token i opens between one of its
// chambers and the country: "the Senate ⟦of the Parliament⟧ of Norway"; i if nothing such does.
func (t *trimmer) parliamentBetween(i, stop int) int {
	toks := t.d.tokens
	at := i + 1
	if at < stop && toks[at].lower == "the" {
		at++
	}
	end := at
	for end < min(at+3, stop) && toks[end].upper && toks[end].kind == word {
		end++
	}
	if end == at || end+1 >= stop || toks[end].lower != "of" || !toks[i-1].upper {
		return i
	}
	land := end + 1
	for land < stop && (toks[land].lower == "the" || realms.has(toks[land].lower) || realmKinds.has(toks[land].lower) || toks[land].lower == "of") {
		land++
	}
	if land >= stop {
		return i
	}
	code, n, capital := t.lex.countryAt("en", toks[:t.s.end], land)
	if n == 0 || capital || !(chambers.has(toks[i-1].lower) || t.houseOf(i-2, code) || t.houseOf(i-1, code)) {
		return i
	}
	if end == at+1 && toks[at].lower == "parliament" || t.houseOf(at, code) {
		return end
	}
	return i
}

// houseOf says whether a parliament of a country, or a house of it, is named at token i.
func (t *trimmer) houseOf(i int, country string) bool {
	if i < t.s.first {
		return false
	}
	b := t.lex.body("en", t.d.tokens[:t.s.end], i, t.d.date)
	return b != nil && b.Parliament && b.Country == country
}

var chambers = wordSet("senate chamber house senator senators representatives")
