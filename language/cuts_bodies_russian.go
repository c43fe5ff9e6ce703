package language

// Names of committees and ministries in Russian, which list all that these have to do with: the first is enough to know
// them by.

// longMatters finds what a name lists behind the first matter: «Комитет по международным делам⟦, обороне и безопасности⟧»,
// «министр труда⟦, социальной защиты и миграции⟧». Not where the name itself is the news.
func (t *trimmer) longMatters(first, stop int) []stretch {
	var out []stretch
	for i := first; i+4 < stop; i++ {
		tok := &t.d.tokens[i]
		if tok.kind != word || !bodiesOfMatters.begins(tok.lower) || t.d.quoted(tok.start) {
			continue
		}
		if s, ok := t.mattersBehind(i, stop); ok && !t.isMade(first, stop) {
			out = append(out, s)
			i = s.end - 1
		}
	}
	return out
}

// bodiesOfMatters begin the nouns for such bodies, and for who leads a ministry.
var bodiesOfMatters = newOpenings("комитет", "подкомитет", "комисси", "министерств", "министр", "вице-министр", "замминистр")

// isMade says whether the sentence tells of making such a body, or somebody its head: then its name is what it tells.
func (t *trimmer) isMade(first, stop int) bool {
	for i := first; i < stop; i++ {
		if makings.begins(t.d.tokens[i].lower) {
			return true
		}
	}
	return false
}

var makings = newOpenings("создан", "созда", "образова", "учрежд", "переименов", "преобразов", "назнач", "избр", "избира", "утвержд", "утверд", "объедин", "раздел", "возглави", "упраздн", "кандидат", "реорганиз")

// mattersBehind returns the rest of the list behind the first matter of the body that token i names.
func (t *trimmer) mattersBehind(i, stop int) (stretch, bool) {
	toks := t.d.tokens
	k, dative := i+1, false
	for k < stop && k < i+4 && toks[k].upper && toks[k].kind == word && !t.names(k, k+1) { // Комитет Сената
		k++
	}
	if k+1 < stop && toks[k].lower == "по" {
		k, dative = k+1, true
		if toks[k].lower == "вопросам" || toks[k].lower == "делам" {
			k, dative = k+1, false
		}
	}
	end := t.matter(k, stop, dative)
	if end == 0 {
		return stretch{}, false
	}
	first := end
	for n := 0; n < 4 && end+1 < stop; n++ {
		last := toks[end].lower == "и"
		if !last && !t.comma(end) {
			break
		}
		next := t.matter(end+1, stop, dative)
		if next == 0 {
			return stretch{}, false
		}
		if end = next; last {
			return stretch{first, end}, t.endsMatters(end, stop)
		}
	}
	return stretch{}, false
}

// endsMatters says whether a list surely ends before token i: what stands there is no noun of the list's.
func (t *trimmer) endsMatters(i, stop int) bool {
	if i >= stop {
		return true
	}
	tok := &t.d.tokens[i]
	return tok.kind != word && tok.text != "," && !isDash(tok.text) || tok.text == "," && !t.matterGoesOn(i+1, stop) || tok.kind == word && (tok.upper || t.predicate(i) || t.isPreposition(i) && tok.lower != "по")
}

// matterGoesOn says whether the words behind a comma may be one more of the list.
func (t *trimmer) matterGoesOn(i, stop int) bool {
	return t.matter(i, stop, true) > 0 || t.matter(i, stop, false) > 0
}

// matter returns where one matter of a list ends that token i opens, 0 if it is none: «международным делам»,
// «развитию сельских территорий»; in the genitive behind a ministry, «социальной защиты».
func (t *trimmer) matter(i, stop int, dative bool) int {
	k := i
	for k+1 < stop && t.inList(k) && isRussianAdjective(t.d.tokens[k].lower) {
		k++
	}
	if k >= stop || !t.inList(k) {
		return 0
	}
	low := t.d.tokens[k].lower
	switch {
	case dative && !dativeMatters.on(low, 2), !dative && !genitiveMatters.on(low, 2):
		return 0
	}
	if k++; dative && endsWithAny(low, "нию", "тию", "зации", "делам", "вопросам") || !dative && endsWithAny(low, "ния", "тия", "зации") {
		if next := t.matter(k, stop, false); next > 0 && k < stop && t.d.tokens[k].kind == word {
			return next
		}
	}
	return k
}

// inList says whether token i may be a word of such a list: in small letters, no verb, nobody's office.
func (t *trimmer) inList(i int) bool {
	tok := &t.d.tokens[i]
	return tok.kind == word && !tok.upper && !tok.function && !t.d.quoted(tok.start) && !t.predicate(i) && !t.hasRole(i) && !t.isPreposition(i)
}

var (
	dativeMatters   = newEndings("у", "ю", "е", "и", "ам", "ям")
	genitiveMatters = newEndings("и", "ы", "а", "я", "ов", "ей", "ств")
)
