package language

import (
	"strings"
	"unicode/utf8"
)

// leaders reads an office from who leads whom: "X, who chairs the committee",
// «делегацию возглавлял X», «X басқаратын комитет».
func (c *cast) leaders(s *sentence, si int) {
	g := c.g
	if g.d.lang == "kk" {
		c.ships(s, si)
	}
	for v := s.first; v < s.end; v++ {
		low := g.lower(v)
		switch {
		case !leadingOnsets.has(g.d.tokens[v].onset):
		case g.d.lang == "ru" && low == "во" && g.at(s, v+1) == "главе" && c.replacedAtHead(s, si, v):
		case g.d.lang == "ru" && low == "во" && v+2 < s.end && g.lower(v+1) == "главе" && (g.lower(v+2) == "с" || g.lower(v+2) == "со"):
			c.leads(whoOf(c.behind(si, v+3)), c.led(s, v, -1), v)
		case g.d.lang == "ru" && low == "во" && g.at(s, v+1) == "главе" && c.standsAtHead(s, si, v):
		case g.d.lang == "ru" && low == "под" && v+1 < s.end && (g.lower(v+1) == "руководством" || g.lower(v+1) == "председательством"):
			c.leads(whoOf(c.behind(si, v+2)), c.led(s, v, -1), v)
		case g.d.lang == "ru" && low == "под" && whosePossessive.has(g.at(s, v+1)) && (g.at(s, v+2) == "председательством" || g.at(s, v+2) == "руководством"):
			if m := c.nameEnding(si, v-1); m != nil && g.at(s, v-1) == "," {
				c.leads(m.p, c.led(s, v+3, 1), v) // X, под чьим руководством работает делегация
			}
		case g.d.lang == "en" && low == "under" && v > s.first && (g.lower(v-1) == "," || g.ledBodyWord(v-1) || g.ledBodyOwn(v-1)):
			to := v
			if g.lower(v-1) == "," {
				to--
			}
			m := c.nameAt(si, g.pastTitles(s, v+1))
			if low := g.at(s, to-1); m == nil && (startsAny(low, parliamentaryParts) || sentGroup.has(low) || low == "inquiry") {
				m = c.behindOffices(si, v+1) // the committee, under Kostanay senator X
			}
			if m != nil && (to == v || m.end >= s.end || g.d.tokens[m.end].kind == punct) {
				c.leads(m.p, c.led(s, to, -1), v) // the committee, under X, …
			}
		case g.d.lang == "en" && low == "under" && g.at(s, v+1) == "the" && chairmanship.has(g.at(s, v+2)) && g.at(s, v+3) == "of":
			r := c.led(s, v, -1)
			if r.text == "" {
				r = c.led(s, s.first-1, 1) // The group met twice under the chairmanship of X
			}
			c.leads(whoOf(c.behind(si, v+4)), r, v)
		case whosePossessive.has(low):
			c.ownsBody(s, si, v)
		case g.d.lang == "en" && (g.openWho(s, v) || c.englishLeads(s, si, v)):
		case startsAny(low, seatVerbs[g.d.lang]):
			c.sitsOn(s, si, v)
		case workVerbs[g.d.lang][low].nom != "":
			c.worksAs(s, si, v)
		case !leadVerb(g.d.lang, low), g.d.lang == "ru" && g.isHead[v] && startsWithAny(low, inCharge):
		case g.d.lang == "en" && v+1 < s.end && g.lower(v+1) == "by":
			who := c.behind(si, g.pastTitles(s, v+2))
			if who == nil && isPossessive(g.at(s, v+3)) {
				who = c.behind(si, v+4) // the committee, chaired by Labour's X
			}
			if art := g.at(s, v+2); who == nil && low == "chaired" && (art == "a" || art == "an") {
				who = c.behindOffices(si, v+3) // chaired by a member of the Seimas, X
			}
			r := c.led(s, v, -1)
			if r.text == "" {
				r = c.sentAhead(s, v)
			}
			if r.text == "" {
				r = g.satUnder(s, v)
			}
			if r.text == "" {
				r = g.watchersLed(s, v)
			}
			c.leads(whoOf(who), r, v)
		case strings.HasPrefix(low, "возглавляем"):
			c.leads(whoOf(c.behind(si, v+1)), c.led(s, v, -1), v)
		case g.d.lang == "kk":
			c.kazakhLeads(s, si, v)
		default:
			c.leadsActive(s, si, v)
		}
	}
}

// openWho says whether the English verb at token v has a "who" in front that asks, so that
// nobody named leads anything: too early to discuss who will | lead the new house.
func (g *stage) openWho(s *sentence, v int) bool {
	k := v - 1
	for k > s.first && v-k < 4 && (modal(g.lower(k)) || askingModals.has(g.lower(k))) {
		k--
	}
	return k > s.first && g.lower(k) == "who" && whoAsked.has(g.lower(k-1))
}

var (
	// askingModals may stand between a "who" that asks and its verb.
	askingModals = wordSet("would should could might can may shall is are be going to")
	// whoAsked open a question in a sentence.
	whoAsked = wordSet("discuss discussed discussing ask asked asks decide decided decides know knows knew say says said see on about over of determine question questions unclear clear wonder tell choose name")
)

// leadsActive reads "X (, who) leads Y" and «Y возглавил X».
func (c *cast) leadsActive(s *sentence, si, v int) {
	if r := c.g.ledByPronoun(s, v); r.text != "" {
		if m := c.leaderBeside(s, si, v); m != nil {
			c.leads(m.p, r, v)
			return
		}
	}
	if m := c.doer(s, si, v); m != nil {
		if c.whichLeads(s, v, m) {
			return
		}
		if r := c.g.leadsParty(s, v); r.text != "" {
			c.leads(m.p, r, v)
			return
		}
		c.leads(m.p, c.led(s, v, 1), v)
		return
	}
	if c.g.d.lang == "ru" {
		if m := c.behind(si, v+1); m != nil && !m.oblique {
			if r := c.led(s, v, -1); r.text != "" {
				c.leads(m.p, r, v)
				c.gapped(s, si, m, &r)
				return
			}
		}
	}
	if r := c.led(s, v, 1); r.text != "" {
		if m := c.behind(si, r.end+1); c.g.d.lang == "en" && v == s.first && beingVerbs.has(c.g.at(s, r.end)) && m != nil {
			c.leads(m.p, r, v) // Heading the delegation is X
			return
		}
		if m := c.behind(si, r.end); c.g.d.lang == "ru" && m != nil && !m.oblique && v == s.first {
			c.leads(m.p, r, v) // Возглавляет делегацию X
			return
		}
		c.agentLeads(s, si, v, r)
	}
}

// doer returns the name in front of the verb at token v, as its subject or as
// the one whose relative clause the verb is in, nil if there is none.
func (c *cast) doer(s *sentence, si, v int) *mention {
	g := c.g
	end := g.pastTime(s, g.pastPlace(s, v))
	for end > s.first && (relativeLink.has(g.lower(end-1)) || meanwhileWord.has(g.lower(end-1))) {
		end--
	}
	m := c.nameEnding(si, end)
	if m == nil && g.d.lang == "ru" && end < v && g.at(s, end-2) == "из" && g.d.tokens[end-1].upper {
		m = c.nameEnding(si, end-2) // с X из Кении, который возглавляет …
	}
	if m == nil && end < v && g.lower(end) == "who" {
		m = c.apposedBefore(s, si, end)
	}
	if m == nil && g.d.lang == "ru" && end < v && g.lower(end) == "," && participle(g.lower(v)) {
		m = c.holderOf(si, end) // X, вице-спикер, возглавляющая …
	}
	return m
}

// relativeLink stands between a name and the verb of its relative clause, or of
// the clause that takes the name up again: «X, он ведает …».
var relativeLink = wordSet("who that который которая он она также also has ,")

// pastTime returns the first token of the words of time in front of token i: «с
// 2022 года руководит», «2022 жылдан бері басқарады».
func (g *stage) pastTime(s *sentence, i int) int {
	for i > s.first && (timeWord.has(g.lower(i-1)) || g.d.tokens[i-1].kind == number || g.d.lang == "ru" && monthOf(g.lower(i-1)) != 0) {
		i--
	}
	return i
}

// timeWord stand in what tells how long somebody leads.
var timeWord = wordSet("бір екі үш төрт бес алты жеті сегіз тоғыз два три четыре пять шесть семь восемь девять полтора с со года году год первый второй третий четвертый четвёртый пятый шестой месяц месяца недели недавних пор тех лет уже более больше прошлого этого года недавно давно много несколько десять двадцать тридцать сорок жылдан жыл жылдар айдан до прежде ранее раньше некогда вчерашнего сегодняшнего дня избрания выборов назначения прихода этой этих отставки бері әлі биыл былтырдан көп көптен он жиырма отыз қырық елу бірнеше")

// pastPlace returns the token of a Russian phrase of place in front of the verb
// at token v, behind a relative pronoun: «которая в сенате руководит …».
func (g *stage) pastPlace(s *sentence, v int) int {
	for i := v - 2; i > s.first && i > v-6; i-- {
		if low := g.lower(i); (low == "в" || low == "от" || low == "при") && relativeLink.has(g.lower(i-1)) && g.lower(i-1) != "," {
			return i
		}
		if g.d.tokens[i].kind == punct {
			break
		}
	}
	return v
}

// apposedBefore returns the name whose apposition ends in front of the "who" at
// token i, or of the comma there: "X, a retired colonel who heads …", "Y, a senator from
// the north, who led …".
func (c *cast) apposedBefore(s *sentence, si, i int) *mention {
	if c.g.lower(i-1) == "," {
		i--
	}
	m := c.before(si, i)
	if m == nil || c.g.at(s, m.end) != "," || i-m.end > 12 {
		return nil
	}
	for k := m.end + 1; k < i; k++ {
		if c.g.d.tokens[k].kind == punct {
			return nil
		}
	}
	return m
}

// kazakhLeads reads «X басқаратын Y» and «Y-ні X басқарды».
func (c *cast) kazakhLeads(s *sentence, si, v int) {
	g := c.g
	m, verb := c.nameEnding(si, v), v
	if low := g.lower(v); low == "жетекшілік" || low == "басшылық" || low == "төрағалық" {
		if verb++; !startsAny(g.at(s, verb), doingVerbs) {
			return
		}
	}
	if m == nil {
		r := c.led(s, v, -1)
		if m := c.behind(si, verb+1); m != nil { // комитетті басқаратын X
			c.leads(m.p, r, v)
		} else if m := c.before(si, r.first); m != nil && !m.oblique && g.pastTime(s, r.first)-m.end < 3 { // X комитетті басқарады
			c.leads(m.p, r, v)
		} else if r.text != "" && !endsWithAny(g.lower(verb), "тын", "тін", "ған", "ген", "қан", "кен") {
			c.agentLeads(s, si, v, r)
		}
		return
	}
	if low := g.lower(v); strings.HasSuffix(low, "тын") || strings.HasSuffix(low, "ған") {
		c.leads(m.p, c.led(s, v, 1), v)
		return
	}
	c.leads(m.p, c.led(s, c.lead(m), -1), v)
}

// doingVerbs begin the verbs that make a verb of a Kazakh noun of leading.
var doingVerbs = []string{"ете", "етт", "еті", "етк", "жаса"}

// behind returns the mention that starts at token i, or behind an office or a
// title that starts there.
func (c *cast) behind(si, i int) *mention {
	if low := c.g.lower(i); c.g.d.lang == "ru" && (low == "его" || low == "ее" || low == "её") {
		i++ // во главе с его председателем
	}
	if s := &c.g.d.sentences[si]; i+1 < s.end && c.g.place[i] != "" && isPossessive(c.g.lower(i+1)) {
		i += 2 // led by Malta's X
	} else if c.g.d.lang == "en" && i+1 < s.end && c.g.place[i] != "" && c.g.bodyAt[i] == nil {
		i++ // led by Slovenian Christian Democrat X
	}
	for _, m := range c.at[si] {
		if m.first < i || m.first > i+14 {
			continue
		}
		if m.first == i || c.lead(m) <= i || m.first-i < 3 && (honorific.has(c.g.lower(i)) || c.g.lower(i+1) == ".") {
			return m
		}
		return nil
	}
	return nil
}

// opensPhrase says whether nothing but an article, a preposition or a number
// stands among tokens [from, first).
func (g *stage) opensPhrase(from, first int) bool {
	for i := from; i < first; i++ {
		if !phraseOpener.has(g.lower(i)) && (g.bodyAt[i] == nil && g.place[i] == "" || i == from) {
			return false
		}
	}
	return true
}

// phraseOpener may stand between a verb of leading and the body that is led.
var phraseOpener = wordSet("’s 's the a an its their his her our own over now also также и в сейчас ныне там здесь этот эту это")

// tail is the text of tokens [from, to) with the space in front, "" if there
// are none.
func (g *stage) tail(from, to int) string {
	if from >= to {
		return ""
	}
	return " " + g.slice(from, to, -1, "")
}

// ledBodyAt returns the body that token k names, in any form; центральной is of none.
func (g *stage) ledBodyAt(k int) (ledBody, bool) {
	t := &g.d.tokens[k]
	if !opensLedBody.has(t) || t.kind != word || g.isHead[k] || g.names[k] != 0 {
		return ledBody{}, false
	}
	for _, b := range ledBodies[g.d.lang] {
		if rest, ok := strings.CutPrefix(t.lower, b.stem); ok && !startsAny(rest, otherNoun[b.stem]) && !(g.d.lang == "ru" && utf8.RuneCountInString(rest) > 3 && isRussianAdjective(t.lower)) && (g.d.lang != "en" && utf8.RuneCountInString(rest) < 9 || rest == "" || rest == "s") {
			return b, true
		}
	}
	return ledBody{}, false
}

// opensLedBody is the trait of the words that begin as one of ledBodies does in any
// language.
var opensLedBody = newTrait(func(low string) bool {
	for _, bodies := range ledBodies {
		for _, b := range bodies {
			if strings.HasPrefix(low, b.stem) {
				return true
			}
		}
	}
	return false
})

// otherNoun are what follows the beginning of a body's noun in other words:
// қорытынды, қорғау, судьба.
var otherNoun = map[string][]string{"қор": {"ыт", "ға", "ғы"}, "суд": {"ьб", "н", "ь"}, "сот": {"т", "қ"}, "баспа": {"сө", "на"}, "лиг": {"ар"}, "клуб": {"ник"}, "фонд": {"ир"}}

// phraseAround returns the tokens of the noun phrase whose noun is at k.
func (g *stage) phraseAround(s *sentence, k, from int) (first, end int) {
	switch r := (roleSpan{head: k, noun: headForm{possessed: true}}); g.d.lang {
	case "ru":
		first, end = k, g.russianRight(s, k+1, &r)
		for first > from && k-first < 4 && g.names[first-1] == 0 && g.d.tokens[first-1].kind == word && !g.isHead[first-1] && adjectiveLike(g.lower(first-1)) && !notOfOffice[g.lower(first-1)] && g.kinds[first-1]&stopWord == 0 {
			first--
		}
	case "kk":
		first, end = g.kazakhLeft(s, k, from, &r), k+1
	default:
		first, end = g.englishPhrase(s, k, from)
	}
	return first, end
}

// genitivePhrase is a Russian noun with the adjectives in front of it, in the
// genitive.
func (g *stage) genitivePhrase(first, k int, b ledBody) string {
	var out strings.Builder
	for i := first; i < k; i++ {
		out.WriteString(genitiveAdjective(g.d.tokens[i].text, b.feminine))
		out.WriteByte(' ')
	}
	out.WriteString(keepCase(g.d.tokens[k].text, b.genitive))
	return out.String()
}
