package language

// noteListed finds surnames that only the plural of an office in front of their list gives away:
// «депутаты Кардин, Салливан и Мерфи», "senators Cardin, Sullivan and Murphy". It returns where the
// last of them ends, last if there is no such list.
func (g *stage) noteListed(s *sentence, si, h, last int) int {
	r := g.roleAt(s, h, last)
	from := r.end
	for k := r.end - 1; k > h && (g.free(s, k) || conjunction.has(g.lower(k)) || g.lower(k) == ","); k-- {
		if g.free(s, k) {
			from = k
		}
	}
	items, joined := g.surnameList(s, from)
	if len(items) < 2 || !joined {
		return last
	}
	for n, i := range items {
		if !g.listsAs(r.noun.cases, i, n == len(items)-1) {
			return last
		}
	}
	for _, i := range items {
		if g.names[i] == 0 {
			g.note(nameSpan{first: i, end: i + 1, family: g.word(i), sentence: si})
		}
	}
	return items[len(items)-1] + 1
}

// surnameList are the tokens of a list of single capitalised words from token i on, and whether a
// conjunction closes it.
func (g *stage) surnameList(s *sentence, i int) (items []int, joined bool) {
	const longest = 8
	for i < s.end && len(items) < longest && g.d.tokens[i].upper && g.free(s, i) && g.run(s, i) == 1 && !g.known(i) {
		items = append(items, i)
		if joined || i+2 >= s.end {
			break
		}
		if joined = conjunction.has(g.lower(i + 1)); !joined && g.lower(i+1) != "," {
			break
		}
		i += 2
	}
	return items, joined
}

// listsAs says whether the word at token i can be a surname in a list behind an office in the cases
// told: in Russian one in the same case that ends as surnames do, «сенаторы Техаса и Айовы» being
// none; in Kazakh only the last one takes a case.
func (g *stage) listsAs(cases kase, i int, isLast bool) bool {
	switch g.d.lang {
	case "ru":
		w := g.word(i)
		return g.readsAs(w, cases) && (g.shape(i) > 0 || cases&nominative != 0 && isConsonant(w)) || g.indeclinable(w) && endsWithAny(g.lower(i), "и", "о", "у", "ю", "э")
	case "kk":
		return g.shape(i) > 0 && (isLast || !g.inflected(i))
	}
	return true
}

// isConsonant says whether a Cyrillic word ends in a hard consonant, as surnames without a Russian
// ending do in the nominative.
func isConsonant(w string) bool {
	return endsWithAny(lower(w), "б", "в", "г", "д", "ж", "з", "к", "л", "м", "н", "п", "р", "с", "т", "ф", "х", "ц", "ч", "ш", "щ")
}
