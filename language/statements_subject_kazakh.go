package language

import "strings"

// kazakhBehind returns the subject that follows a verb of speech which closes a
// quotation: деді X; дейді сенатор; деп жауап қатты министр X.
func (c *cast) kazakhBehind(v, to, si int) voice {
	d := c.g.d
	end := v + 1
	if end < to && d.tokens[v].lower == "дей" {
		if end++; c.g.lower(end) == "," {
			end++ // дей келе, министр X алғыс айтты
		}
	}
	for end < to && (!closesKazakhSubject[d.tokens[end].text] || c.namedFrom(si, end+1) || c.quotedName(end)) {
		end++ // деді баяндамашы, комитет төрағасы X: who that is; деді «Y» қорының басшысы X
	}
	for k := si; k < len(c.at) && d.sentences[k].first < end; k++ {
		for _, m := range c.at[k] {
			if m.first > v && m.first < end && !c.isQuoted(m.first) && c.subject(m) && !c.titleOf(m) {
				return someone(c.meant(m))
			}
		}
	}
	for k := v + 1; k < end; k++ {
		low := d.tokens[k].lower
		if _, ok := pronoun("kk", low); ok {
			return someone(c.referent(si, v, 0))
		}
		if kazakhStrangers[low] || k+1 >= end && isOutlet(low) && !c.g.inflected(k) {
			return aStranger // деп хабарлады баспасөз қызметі
		}
		if low == "сөзін" || low == "пікірін" || strings.HasPrefix(low, "өзі") {
			if who := c.genitiveAt(k-1, v, si); who.found() {
				return who // деп келтіреді оның сөзін; дейді депутаттың өзі
			}
		}
		sex, ok := c.personAt(k)
		if !ok {
			sex, ok = kazakhPersonNoun(low) // деді мейманым
		}
		if ok && (k+1 >= end || k == v+1 && !c.nameFollows(si, k+1)) {
			return c.pointed(si, v, k, sex)
		}
	}
	if end > v+1 && d.tokens[end-1].kind == word && end-v < 8 && !c.quotedBetween(v, end) && d.tokens[v+1].kind == word && end < len(d.tokens) && d.tokens[end].text == "." {
		if _, light := c.verbs.at(d, end-1); !light && !finalVerb(d.tokens[end-1].lower) && !obliqueKazakh(d.tokens[end-1].lower) {
			return aStranger
		}
	}
	return voice{}
}

// quotedName says whether the mark at token k opens a short name, behind which the words
// go on.
func (c *cast) quotedName(k int) bool {
	const longest = 5
	if k+1 >= len(c.g.d.tokens) || c.isQuoted(k) || !c.isQuoted(k+1) {
		return false
	}
	n := c.quotedWords(k + 1)
	behind := k + n + 2
	return n <= longest && behind < len(c.g.d.tokens) && c.g.d.tokens[behind].kind == word && !c.g.d.tokens[k+n].upper || n == 1
}

// namedFrom says whether a mention, or the office in front of it, starts at
// token k.
func (c *cast) namedFrom(si, k int) bool {
	for i := si; i < len(c.at) && c.g.d.sentences[i].first <= k; i++ {
		for _, m := range c.at[i] {
			if c.lead(m) == k && !m.office {
				return true
			}
		}
	}
	return false
}

// closesKazakhSubject are the marks that end what follows a verb of speech.
var closesKazakhSubject = map[string]bool{".": true, "!": true, ",": true, "«": true, "“": true, "-": true, "–": true, "—": true}

// finalVerb says whether a word ends like a Kazakh verb that closes a clause:
// атады, сипаттаған.
func finalVerb(low string) bool {
	return endsWithAny(low, "ды", "ді", "ты", "ті", "ған", "ген", "қан", "кен")
}

// obliqueKazakh says whether a Kazakh word has the ending of the locative, the
// ablative or the dative: дәлізде, сөзінде, журналистерге.
func obliqueKazakh(low string) bool {
	return kazakhAblative(low) || endsWithAny(low, "да", "де", "та", "те", "ға", "ге", "қа", "ке", "на", "не")
}

// genitiveAt returns whom a Kazakh word in the genitive at token k means: оның,
// депутаттың, X-тің.
func (c *cast) genitiveAt(k, tok, si int) voice {
	if c.g.lower(k) == "оның" {
		return someone(c.referent(si, tok, 0))
	}
	if m := c.nameEnding(c.g.d.sentenceAt(k), k+1); m != nil {
		return someone(m.p)
	}
	for _, e := range [...]string{"ның", "нің", "дың", "дің", "тың", "тің"} {
		if stem, ok := strings.CutSuffix(c.g.lower(k), e); ok {
			if sex, ok := kazakhPersonNoun(stem); ok {
				return c.pointed(si, tok, k, sex)
			}
		}
	}
	return voice{}
}

// kazakhSubject returns the subject in front of a verb that ends its clause.
func (c *cast) kazakhSubject(v, from, si int) voice {
	var last *mention
	inside := -1
	for _, m := range c.at[si] {
		self := m.end < v && strings.HasPrefix(c.g.lower(m.end), "өзі") // X-тің өзі
		switch {
		case m.first < from || m.first >= v || !c.subject(m) && !self || c.onlyAbout(m) || c.isQuoted(m.first) || c.otherClause(m.end, v):
		case last != nil && c.ownsNext(m, v): // Депутат А премьер кандидатурасына қарсы екенін айтты
		case c.describesOther(m.end, v):
			inside = m.first
		default:
			last = m
		}
	}
	opens := from // where the sentence starts to tell, behind «сол күні»
	if from == c.g.d.sentences[si].first {
		opens = c.behindFrame(si)
	}
	for k := v - 1; k >= from && (last == nil || k >= last.end) && v-k < 14; k-- {
		low := c.g.lower(k)
		if _, ok := pronoun("kk", low); ok && !c.isQuoted(k) && (k == from || k == opens || c.g.lower(k-1) == "," || k+1 == v || manner.has(c.g.lower(k+1)) || k == from+1 && obliqueKazakh(c.g.lower(from)) || endsWithAny(c.g.lower(k-1), "ған", "ген", "қан", "кен")) {
			return someone(c.referent(si, k, 0))
		}
	}
	if last != nil {
		return someone(c.meant(last))
	}
	for k := from; k < inside; k++ {
		if _, ok := pronoun("kk", c.g.lower(k)); ok && !c.isQuoted(k) {
			return someone(c.referent(si, k, 0)) // Ол кеше А бастаған делегациямен кездесіп, …
		}
	}
	if next := c.g.lower(from + 1); from+1 < v && c.g.lower(from) == "ол" && !c.isQuoted(from) && (obliqueKazakh(next) || manner.has(next) || next == ",") {
		return someone(c.referent(si, from, 0)) // Ол бізге …, … айтты
	}
	if from < v {
		end := v - 1
		for end > from && c.g.d.tokens[end].kind == punct {
			end--
		}
		if sex, ok := c.personAt(end); ok && end < v-1 {
			return c.pointed(si, from, end, sex) // Қытай делегациясының жетекшісі: «…»
		}
		if sex, ok := c.personAt(from); ok && !c.inMention(si, from) {
			return c.pointed(si, from, from, sex)
		}
	}
	return voice{}
}

// ownsNext says whether a Kazakh office without a name only tells whose the noun behind it is:
// премьер кандидатурасына, Президент тапсырмасын.
func (c *cast) ownsNext(m *mention, v int) bool {
	if !m.office || m.end >= v || c.g.d.tokens[m.end].kind != word {
		return false
	}
	low := c.g.lower(m.end)
	return belongsKazakh(low) || possessedInCase(low)
}

// describesOther says whether the Kazakh word at token k, right behind a name, is a participle that
// describes who does nothing himself: in «А Б бастаған делегациямен кездесіп, … деді» Б says nothing.
func (c *cast) describesOther(k, v int) bool {
	if led := c.g.lower(k); k+1 >= v || !startsWithAny(led, []string{"баста", "басқар"}) || !endsWithAny(led, "ған", "атын", "йтын") {
		return false
	}
	low := c.g.lower(k + 1)
	return endsWithAny(low, "мен", "пен", "бен") && longerThan(low, 4) || kazakhEnding(low) == accusative
}

// manner are Kazakh words behind «ол» that show it to be somebody and no article.
var manner = wordSet("былай осылай бұған сондай-ақ сонымен да де былайша қысқа")

// onlyAbout says whether a Kazakh mention is whom something is asked or told of, who does
// nothing himself: X туралы сұрағанда.
func (c *cast) onlyAbout(m *mention) bool {
	return c.g.d.lang == "kk" && m.end < len(c.g.d.tokens) && kazakhAbout.has(c.g.lower(m.end))
}

// kazakhAbout are the postpositions behind what or whom something is about.
var kazakhAbout = wordSet("туралы жайлы жайында жөнінде хақында")

// crowd says whether Kazakh words in front of token k are several whom nobody names:
// тұрғындар «…» деп айқайлады; бірнеше адам бізге «…» деді.
func (c *cast) crowd(from, k int) bool {
	const near = 4
	for i := k - 1; i > max(from, k-near); i-- {
		low := c.g.lower(i)
		if low == "адам" || !c.g.d.tokens[i].upper && endsWithAny(low, "лар", "лер", "дар", "дер", "тар", "тер") && longerThan(low, 5) {
			return true
		}
		if c.g.d.tokens[i].upper {
			return false
		}
	}
	return false
}
