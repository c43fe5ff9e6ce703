package language

// dialogue follows whose turn it is where people answer each other, a paragraph
// each.
type dialogue struct {
	who       [2]voice // who had the last turn, and who the one before it
	paragraph int      // where the last one stands
	asked     bool     // it ended with a question
	length    int      // how many tokens it had
	run       int      // how many turns followed each other
}

// add notes an utterance that opens its paragraph as a turn, and one behind it
// as more of the same.
func (t *dialogue) add(c *cast, u *utterance, p *person) {
	d := c.g.d
	para := d.sentences[u.sentence].paragraph
	asked := d.tokens[u.end-1].text == "?"
	if t.run > 0 && para == t.paragraph {
		t.asked = asked
		t.length += u.end - u.first
		return
	}
	if !c.opensParagraph(u) {
		t.run = 0
		return
	}
	if t.run > 0 && para != t.paragraph+1 {
		t.run = 0
	}
	who := voice{p: p, stranger: p == nil}
	t.who = [2]voice{who, t.who[0]}
	t.paragraph, t.asked, t.length = para, asked, u.end-u.first
	t.run++
}

// answers returns whose turn an utterance without an attribution is: of who
// spoke before the last one.
func (t *dialogue) answers(c *cast, u *utterance) voice {
	d := c.g.d
	const short = 20
	if t.run < 2 || d.sentences[u.sentence].paragraph != t.paragraph+1 || !c.wholeParagraph(u) || t.who[0] == t.who[1] {
		return voice{}
	}
	if !c.dashed(u) && !t.asked && (t.length > short || u.end-u.first > short) {
		return voice{}
	}
	return t.who[1]
}

// replies returns who answers the question before an utterance that nothing attributes:
// whom the question was put to, or, where the words behind call it the reply, whoever
// was named before and did not ask.
func (t *talk) replies(u *utterance, para int) voice {
	c := t.c
	if para > t.paragraph+1 || t.until == 0 || c.g.d.tokens[t.until-1].text != "?" {
		return voice{}
	}
	alone := c.wholeParagraph(u)
	if t.addressee != nil && alone {
		return someone(t.addressee)
	}
	if alone || t.last == nil || !c.replyBehind(u) {
		return voice{}
	}
	if p := t.turns.answers(c, u); p.found() {
		return p
	}
	return someone(c.otherThan(t.last, u.sentence, u.first, 0))
}

// replyBehind says whether the first words behind an utterance call it an answer:
// “…,” came the reply; «…», – прозвучало в ответ.
func (c *cast) replyBehind(u *utterance) bool {
	const near = 6
	for k := u.end; k < min(u.frame[1], u.end+near); k++ {
		if answerNouns.has(c.g.lower(k)) {
			return true
		}
	}
	return false
}

// asksWhom returns whom the words around a question that p asks name, apart from p, as
// the one it is put to: asked X of Y; спросил корреспондент у Y.
func (c *cast) asksWhom(u *utterance, p *person) *person {
	d := c.g.d
	if d.tokens[u.end-1].text != "?" || u.label {
		return nil
	}
	var only *person
	for si := u.sentence; si < len(c.at) && d.sentences[si].first < u.frame[1]; si++ {
		for _, m := range c.at[si] {
			if m.p == p || c.isQuoted(m.first) || m.first < u.frame[0] || m.first >= u.frame[1] {
				continue
			}
			if only != nil && only != m.p {
				return nil
			}
			only = m.p
		}
	}
	return only
}

// opensParagraph says whether an utterance opens its paragraph.
func (c *cast) opensParagraph(u *utterance) bool {
	d := c.g.d
	return u.first-d.sentences[u.sentence].first <= 1 && (u.sentence == 0 || d.sentences[u.sentence-1].paragraph != d.sentences[u.sentence].paragraph)
}

// actsBefore returns whom the sentence in front of an utterance, in its
// paragraph and without anything said in it, is about: he looked up. “…”
func (t *talk) actsBefore(u *utterance) *person {
	c, d := t.c, t.c.g.d
	k := u.sentence - 1
	if k < 0 || d.sentences[k].paragraph != d.sentences[u.sentence].paragraph || d.sentences[k].first < t.until {
		return nil
	}
	for i := d.sentences[k].first; i < d.sentences[k].end; i++ {
		if c.isQuoted(i) {
			return nil
		}
	}
	return c.topic(k, 1<<30, 0)
}

// onlyInParagraph returns the only person whom the paragraph of an utterance
// names in front of it.
func (c *cast) onlyInParagraph(u *utterance) *person {
	d := c.g.d
	var p *person
	for k := u.sentence - 1; k >= 0 && d.sentences[k].paragraph == d.sentences[u.sentence].paragraph; k-- {
		for _, m := range c.at[k] {
			if c.isQuoted(m.first) || m.p == p {
				continue
			}
			if p != nil {
				return nil
			}
			p = m.p
		}
	}
	return p
}

// calledUpon says whether an utterance calls a person by name, so that he is not
// the one who says it: «Продолжайте, X, – попросил он».
func (c *cast) calledUpon(u *utterance, p *person) bool {
	d := c.g.d
	for si := u.sentence; p != nil && si < len(c.at) && d.sentences[si].first < u.end; si++ {
		for _, m := range c.at[si] {
			if m.p != p || m.office || m.first < u.first || m.end > u.end {
				continue
			}
			opens := m.first == u.first || d.tokens[m.first-1].text == ","
			closes := m.end == u.end || d.tokens[m.end].kind == punct && d.tokens[m.end].text != "("
			if opens && closes {
				return true
			}
		}
	}
	return false
}

// reportedBefore returns who is reported last to have said something, and alone in
// that sentence, in the paragraph before an utterance that is one.
func (c *cast) reportedBefore(u *utterance) *person {
	d := c.g.d
	if u.label || !c.opensParagraph(u) {
		return nil
	}
	none := make([]bool, len(d.tokens))
	para := d.sentences[u.sentence].paragraph
	for k := u.sentence - 1; k >= 0 && d.sentences[k].paragraph >= para-1; k-- {
		if d.sentences[k].aside || d.sentences[k].title {
			return nil
		}
		switch who := c.reporters(&d.sentences[k], k, none); len(who) {
		case 0:
		case 1:
			return who[0]
		default:
			return nil
		}
	}
	return nil
}

// speechNouns are what somebody's speech is called, by their beginnings.
var speechNouns = map[string][]string{
	"en": {"speech", "address", "remarks", "statement", "testimony", "toast", "lecture", "interview"},
	"ru": {"речь", "речи", "речью", "выступлени", "обращени", "заявлени", "послани", "интервью", "монолог"},
	"kk": {"сөзі", "сөзін", "баяндамас", "үндеуі", "үндеуін", "мәлімдемес", "сұхбат"},
}

// speechBefore returns whose speech the paragraph before an utterance that is one
// tells of, alone named there: Речь X длилась четыре минуты. Приводим главное.
func (c *cast) speechBefore(u *utterance) *person {
	d := c.g.d
	para, speech := d.sentences[u.sentence].paragraph, false
	var only *person
	for k := u.sentence - 1; k >= 0 && d.sentences[k].paragraph >= para-1; k-- {
		for _, m := range c.at[k] {
			if only != nil && only != m.p {
				return nil
			}
			only = m.p
		}
		for i := d.sentences[k].first; i < d.sentences[k].end && !speech; i++ {
			speech = hasStem(c.g.lower(i), speechNouns[d.lang])
		}
	}
	if !speech {
		return nil
	}
	return only
}

// hero returns who alone has spoken so far, for an utterance that stands by itself
// a paragraph or two further down, where nobody else is named between: a visit.
func (t *talk) hero(u *utterance) *person {
	c, d := t.c, t.c.g.d
	const reach = 3
	if t.last == nil || t.others || d.sentences[u.sentence].paragraph > t.paragraph+reach {
		return nil
	}
	for k := u.sentence - 1; k >= 0 && d.sentences[k].first >= t.until; k-- {
		for _, m := range c.at[k] {
			if m.p != t.last {
				return nil
			}
		}
	}
	return t.last
}

// takesFloor are verbs of whoever is about to speak; those of the second list do
// so with floorNouns beside them.
var (
	takesFloor = wordSet("поднялся поднялась встал встала вскочил вскочила вызвался вызвалась выступил выступила выступает rose stood орнынан көтерілді тұрды суырылды")
	stepsUp    = wordSet("вышел вышла подошел подошёл подошла взял взяла подходит выходит берет берёт took takes stepped steps walked came went got gets шықты көтерілді келді алды")
	floorNouns = wordSet("микрофону трибуне трибуну слово сцену floor microphone podium rostrum stand stage feet up мінберге микрофонға сахнаға сөз ортаға")
)

// risen returns who of the paragraph before an utterance, alone named there,
// takes the floor in it: X вышла к микрофону; X rose; X мінберге көтерілді.
func (c *cast) risen(u *utterance) *person {
	d := c.g.d
	if !c.opensParagraph(u) {
		return nil
	}
	var only *person
	up := false
	para := d.sentences[u.sentence].paragraph
	for k := u.sentence - 1; k >= 0 && d.sentences[k].paragraph >= para-1; k-- {
		s := &d.sentences[k]
		if s.first < s.end && isDash(d.tokens[s.first].text) {
			return nil
		}
		for _, m := range c.at[k] {
			if only != nil && only != m.p {
				return nil
			}
			only = m.p
		}
		steps, noun := false, false
		for i := s.first; i < s.end; i++ {
			low := c.g.lower(i)
			up = up || takesFloor.has(low)
			steps, noun = steps || stepsUp.has(low), noun || floorNouns.has(low)
		}
		up = up || steps && noun
	}
	if !up {
		return nil
	}
	return only
}
