package language

import (
	"slices"
	"strings"
)

// reporters returns whose words a sentence reports outside of what is covered,
// whoever speaks first in front.
func (c *cast) reporters(s *sentence, si int, covered []bool) []*person {
	var out []*person
	add := func(p *person) {
		for _, known := range out {
			if known == p {
				return
			}
		}
		if p != nil {
			out = append(out, p)
		}
	}
	byWords := c.byWords(s.first, s.end, si).p
	add(byWords)
	c.claims(s, si, add)
	c.holders(s, si, add)
	for v := s.first; v < s.end; v++ {
		if covered[v] || c.isQuoted(v) {
			continue
		}
		f, ok := c.verbs.at(c.g.d, v)
		if !ok || f.beside && !c.colonBehind(v, s) || c.nounLike(v) || c.denied(v) || c.describes(v) || c.tellsNothing(v, s) {
			continue
		}
		who := c.actor(v, f, s, si).p
		for _, m := range c.company(v, f, who, si) {
			add(m)
		}
		if add(who); who != nil {
			c.furtherVoices(v, s, si, add)
		}
		if k := slices.Index(out, who); k > 0 && byWords == nil && c.tellsOfOthers(v, s, si, who) {
			out = slices.Insert(slices.Delete(out, k, k+1), 0, who)
		}
	}
	c.purposes(s, si, covered, add)
	return out
}

// tellsOfOthers says whether the Russian verb of speech at token v and its subject, behind a comma, tell
// whose words all the rest of a sentence is, where those named in it do what can be speech too: «Депутат А
// раскритиковал проект и ушёл, сообщил спикер Б», but not «А заявил, что уходит, сообщил Б».
func (c *cast) tellsOfOthers(v int, s *sentence, si int, who *person) bool {
	g := c.g
	if g.d.lang != "ru" || v == s.first || g.lower(v-1) != "," || g.at(s, v+1) == "о" || g.at(s, v+1) == "об" {
		return false
	}
	for i := s.first; i < s.end; i++ {
		if low := g.lower(i); low == "что" || low == "чтобы" || i > v && g.d.tokens[i].kind == punct && low == "," {
			return false
		}
	}
	for _, m := range c.at[si] {
		if m.p == who && m.first > v && !m.oblique {
			return true
		}
	}
	return false
}

// Who only speaks somewhere, or with somebody, says nothing that is told: what
// is said, or on what, stands behind one of these words.
var (
	takesPart = wordSet("выступил выступила выступает выступают выступили выступит spoke speaks speaking talked talks")
	whereSaid = wordSet("на в во перед by over at in with")
	whatSaid  = wordSet("о об обо с со за против что как для about against for favour on that : , — – «")
)

// tellsNothing says whether of the speech at v the sentence tells no more than
// where it was made, or with whom: spoke by telephone with X; выступил на
// заседании.
func (c *cast) tellsNothing(v int, s *sentence) bool {
	if v+1 < s.end && strings.Contains(c.g.lower(v), "писал") && (possessors[c.g.lower(v+1)] != 0 || c.g.lower(v+1) == "их") && (v+2 >= s.end || c.g.d.tokens[v+2].kind == punct || strings.HasPrefix(c.g.lower(v+2), "сам")) {
		return true // писал его сам
	}
	if c.g.d.lang == "en" && c.wordless(v, s) || c.writesWork(v, s) {
		return true
	}
	if c.onlyAnswers(v, s) || c.onlyBetween(v, s) || c.rumoured(v, s) || speaksOnly.has(c.g.lower(v)) && !c.mattersAmong(s.first, s.end) {
		return true
	}
	if c.g.d.lang == "kk" {
		return c.tookFloorAt(v, s) || c.awaited(v, s)
	}
	if c.g.d.lang == "ru" && (c.actsAs(v, s) || c.isAwaited(v, s)) {
		return true
	}
	if !takesPart.has(c.g.lower(v)) || v+1 >= s.end || !whereSaid.has(c.g.lower(v+1)) {
		return false
	}
	for k := v - 1; k >= s.first && c.g.d.tokens[k].kind == word; k-- { // с этой идеей выступила на заседании
		if whatSaid.has(c.g.lower(k)) {
			return false
		}
	}
	for k := v + 2; k < s.end; k++ {
		if whatSaid.has(c.g.lower(k)) && (c.g.lower(k) != "on" || k+1 >= s.end || !c.g.d.tokens[k+1].upper) { // on Tuesday is when
			return false
		}
	}
	return true
}

// writesWork says whether the verb at v tells that somebody wrote a work, not what it says: wrote a
// book about the place, «написал об этих местах книгу», «бұл жер туралы кітап жазды».
func (c *cast) writesWork(v int, s *sentence) bool {
	const near = 6
	low := c.g.lower(v)
	if !startsWithAny(low, []string{"wrote=", "written=", "writes=", "writing=", "написал", "писал", "пишет=", "жазды=", "жазған=", "жазып="}) {
		return false
	}
	from, to := v+1, min(s.end, v+near)
	if c.g.d.lang == "kk" {
		from, to = max(s.first, v-2), v
	}
	for k := from; k < to && c.g.d.tokens[k].kind == word && !whatSays.has(c.g.lower(k)); k++ {
		if works.has(&c.g.d.tokens[k]) {
			return true
		}
	}
	return false
}

var (
	works    = beginsWith("book=", "books=", "novel=", "novels=", "poem=", "poems=", "textbook=", "memoir=", "memoirs=", "thesis=", "song=", "songs=", "книгу=", "книги=", "роман=", "стих", "поэму=", "учебник=", "песню=", "мемуар", "диссертаци", "кітап=", "кітабын=", "роман=", "өлең=", "өлеңдер=", "оқулық=", "ән=")
	whatSays = wordSet("that on to what how why что будто деп")
)

// speaksOnly are verbs that tell what somebody says only with a word for it.
var speaksOnly = wordSet("говорил говорила докладывает доложит докладывал докладывала")

// mattersAmong says whether one of tokens [from, to) tells on what, or what, somebody
// speaks.
func (c *cast) mattersAmong(from, to int) bool {
	for k := from; k < to; k++ {
		if whatSaid.has(c.g.lower(k)) && c.g.lower(k) != "," && c.g.lower(k) != "с" && c.g.lower(k) != "со" || c.isQuoted(k) {
			return true
		}
	}
	return false
}

// rumoured says whether the speech at v is only what posts and channels claim: сайты
// написали, будто X попросил; several accounts claimed that X had ordered.
func (c *cast) rumoured(v int, s *sentence) bool {
	source := false
	for k := s.first; k < v; k++ {
		switch low := c.g.lower(k); {
		case low == "будто", low == "якобы", low == "мыс":
			return true
		case c.isQuoted(k), low == "but", low == "однако", low == "но", low == "бірақ", low == "who", low == ";":
			return false
		case rumourSources.has(&c.g.d.tokens[k]):
			source = true
		case source && low == "that", source && c.g.d.lang == "en" && c.saysAt(k) && !c.nounLike(k):
			return true
		}
	}
	return false
}

// rumourSources are who claims what nobody answers for.
var rumourSources = traitOf("sites accounts posts post users channels clip video rumour rumours rumors tweets bloggers hoax")

// onlyAnswers says whether somebody answers questions at v, and what he says is not
// told: ответил на вопросы; took questions; сұрақтарға жауап берді.
func (c *cast) onlyAnswers(v int, s *sentence) bool {
	const near = 5
	from, to := v+1, min(s.end, v+near)
	if c.g.d.lang == "kk" {
		from, to = max(s.first, v-3), v
	}
	if v+1 < s.end && answering.has(c.g.lower(v)) {
		for k := v + 1; k < min(s.end, v+near); k++ {
			if gestures.has(c.g.lower(k)) {
				return true // answered with a shrug; ответил кивком
			}
		}
	}
	for k := from; k < to; k++ {
		if answeredThings.has(c.g.lower(k)) && c.g.lower(v) != c.g.lower(k) {
			return answering.has(c.g.lower(v)) || c.g.d.lang == "kk" && c.g.lower(v-1) == "жауап" && !c.contentAmong(s.first, s.end)
		}
	}
	return false
}

// onlyBetween says whether people talk to each other at v and what they say is not
// told: говорили один на один; spoke face to face; оңаша сөйлесті.
func (c *cast) onlyBetween(v int, s *sentence) bool {
	if !talksWith.has(c.g.lower(v)) {
		return false
	}
	for k := s.first; k+1 < s.end; k++ {
		switch low := c.g.lower(k); {
		case low == "наедине", low == "оңаша", low == "privately", low == "один" && c.g.lower(k+1) == "на", low == "глазу" && c.g.lower(k+1) == "на", low == "друг" && c.g.lower(k+1) == "с", low == "между" && c.g.lower(k+1) == "собой",
			low == "face" && c.g.lower(k+1) == "to", low == "one" && c.g.lower(k+1) == "on", low == "each" && c.g.lower(k+1) == "other":
			return true
		}
	}
	return false
}

// contentAmong says whether tokens [from, to) tell what somebody says.
func (c *cast) contentAmong(from, to int) bool {
	for k := from; k < to; k++ {
		if low := c.g.lower(k); low == "деп" || low == ":" || low == "«" || endsWithAny(low, "ғанын", "генін", "қанын", "кенін", "тынын", "тінін", "рын", "сын") {
			return true
		}
	}
	return false
}

var (
	answeredThings = wordSet("questions вопросы сұраққа сұрақтарға сұрақтарына сұрағына сауалдарға сауалдарына сауалына")
	gestures       = wordSet("shrug nod silence smile laugh gesture grin wink sigh кивком молчанием улыбкой жестом смехом усмешкой взглядом вздохом")
	answering      = wordSet("answered answers answering ответил ответила отвечает отвечал отвечала")
	talksWith      = wordSet("говорили говорил говорила поговорили беседовали spoke talked сөйлесті сөйлескен")
)

// tookFloorAt says whether somebody only took the floor somewhere: жалпы отырыста
// сөз сөйледі.
func (c *cast) tookFloorAt(v int, s *sentence) bool {
	if !strings.HasPrefix(c.g.lower(v), "сөйле") || v < s.first+2 || c.g.lower(v-1) != "сөз" || !endsWithAny(c.g.lower(v-2), "да", "де", "та", "те", "нда", "нде") {
		return false
	}
	for k := s.first; k < s.end; k++ {
		if onMatter.has(c.g.lower(k)) {
			return false
		}
	}
	return true
}

// awaited says whether the Kazakh speech at v is only expected: баяндама жасайды деп күтілуде.
func (c *cast) awaited(v int, s *sentence) bool {
	if c.g.lower(v) == "жасайды" && v+2 >= s.end {
		return true // X баяндама жасайды: he is going to
	}
	return v+2 < s.end && c.g.lower(v+1) == "деп" && startsAny(c.g.lower(v+2), awaiting)
}

// awaiting begin Kazakh verbs of what is expected or planned.
var awaiting = []string{"күтіл", "жоспарлан", "болжан", "көздел"}

// onMatter are Kazakh words that tell on what, or what, somebody spoke.
var onMatter = wordSet("туралы жайлы жайында жөнінде хақында деп деген , :")

// colonBehind says whether a colon behind the predicate at v opens what is said,
// without marks: he was brief: no; депутат категорична: такого не будет.
func (c *cast) colonBehind(v int, s *sentence) bool {
	const near = 6
	for k := v + 1; k < min(s.end-2, v+1+near); k++ {
		if c.g.lower(k) == ":" {
			return !c.isQuoted(k+1) && !c.isQuoted(k+2) && c.g.d.tokens[k+1].kind == word
		}
		if c.g.d.tokens[k].kind == punct {
			return false
		}
	}
	return false
}

// company returns who speaks together with the subject of the verb at v: X and
// Y said; Об этом заявили X и Y; X пен Y деді; both deny it.
func (c *cast) company(v int, f speechForm, who *person, si int) []*person {
	if c.bothAt(v, si) {
		return c.twoBefore(v, si)
	}
	if who == nil && !f.plural {
		return nil
	}
	for i, m := range c.at[si] {
		switch {
		case who != nil && m.p != who || m.office && who == nil || c.isQuoted(m.first):
			continue
		case f.plural && m.first > v && m.first-v < 12 && i+1 < len(c.at[si]) && c.joins(m, c.at[si][i+1]):
			return c.joinedTo(si, i+1)
		case m.end <= v && (f.plural && v-m.end < 12 || who != nil):
			if all := c.joinedTo(si, i); len(all) > 1 && (i+1 == len(c.at[si]) || c.at[si][i+1].first > v) {
				return all
			}
		}
	}
	return nil
}

// joinedTo returns the persons of the row of subjects that ends with mention i
// of a sentence: X, Y and Z.
func (c *cast) joinedTo(si, i int) []*person {
	ms := c.at[si]
	out := []*person{ms[i].p}
	for ; i > 0 && c.subject(ms[i]) && c.subject(ms[i-1]); i-- {
		if !c.joins(ms[i-1], ms[i]) && !(len(out) > 1 && c.lead(ms[i]) == ms[i-1].end+1 && c.g.lower(ms[i-1].end) == ",") {
			break
		}
		out = append([]*person{ms[i-1].p}, out...)
	}
	return out
}

// joins says whether nothing but "and" and a bracket stands between two
// mentions of different persons.
func (c *cast) joins(a, b *mention) bool {
	k := a.end
	if k < len(c.g.d.tokens) && c.g.lower(k) == "(" {
		for k < b.first && c.g.lower(k) != ")" {
			k++
		}
		k++
	}
	return a.p != b.p && !a.office && k < b.first && andWords.has(c.g.lower(k)) && (c.lead(b) == k+1 || c.lead(b) == k+2 && c.g.lower(k+1) == "the")
}

// andWords join two subjects; those of Kazakh stand behind the first.
var andWords = wordSet("and и мен пен бен және")

// bothWords are subjects that mean the two who were just named.
var bothWords = wordSet("both оба обе екеуі")

// bothAt says whether "both" is the subject of the verb at v.
func (c *cast) bothAt(v, si int) bool {
	for k := v - 1; k >= c.g.d.sentences[si].first && k > v-4; k-- {
		if bothWords.has(c.g.lower(k)) {
			return true
		}
		if c.g.d.tokens[k].kind == punct {
			return false
		}
	}
	return false
}

// twoBefore returns the only two persons of the nearest words before token tok
// that name any, nobody if they name more or fewer.
func (c *cast) twoBefore(tok, si int) []*person {
	for k := si; k >= 0 && k > si-3; k-- {
		var out []*person
		for _, m := range c.at[k] {
			if k == si && m.first >= tok {
				break
			}
			if len(out) == 0 || len(out) == 1 && out[0] != m.p {
				out = append(out, m.p)
			} else if m.p != out[0] && m.p != out[1] {
				return nil
			}
		}
		if len(out) == 2 {
			return out
		}
		if len(out) == 1 {
			return nil
		}
	}
	return nil
}

// whoBeforeTime is the "who" in front of words for when, up to token k: X, who only last
// week had called it …; -1 if none stands there.
func (c *cast) whoBeforeTime(k, from int) int {
	for ; k >= from; k-- {
		switch t := &c.g.d.tokens[k]; {
		case t.lower == "who":
			return k
		case !englishTime[t.lower] && t.lower != "last" && t.lower != "this" && t.lower != "in" && t.lower != "on" && !isAdverb(t) && !c.g.d.inDate(t.start):
			return -1
		}
	}
	return -1
}
