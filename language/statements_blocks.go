package language

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// paragraph is a run of sentences [first, end).
type paragraph struct{ first, end int }

func paragraphsOf(d *document) []paragraph {
	var out []paragraph
	for i := 0; i < len(d.sentences); {
		k := i + 1
		for k < len(d.sentences) && d.sentences[k].paragraph == d.sentences[i].paragraph {
			k++
		}
		out = append(out, paragraph{i, k})
		i = k
	}
	return out
}

// blocks adds paragraphs of speech without quotation marks.
func (c *cast) blocks(out []utterance) []utterance {
	d := c.g.d
	var line speakerLine
	list := false // the paragraphs before were points of a list
	all := paragraphsOf(d)
	turns := c.interview(all)
	out = c.headlineOf(out, turns)
	for i, p := range all {
		first, end := d.sentences[p.first].first, d.sentences[p.end-1].end
		if d.sentences[p.first].aside || d.sentences[p.first].title || first >= end {
			if first < end && d.tokens[end-1].text == ":" && !d.sentences[p.end-1].aside && c.leadsUp(p, end-1) {
				line = speakerLine{found: true} // ASTANA – X said:
			}
			continue
		}
		if guest, turn := turns[p.first]; turn {
			out = c.turn(out, p, guest)
			line = speakerLine{}
			continue
		}
		before := line
		if noteWords.has(d.tokens[first].lower) && first+1 < end && d.tokens[first+1].kind == punct {
			before = speakerLine{} // Справка. X – депутат …
		}
		line = c.readSpeakerLine(p, before)
		if line.found && line.text == 0 || line.other {
			continue
		}
		last := p.end - 1
		for last > p.first && d.sentences[last].aside {
			last--
		}
		end = d.sentences[last].end
		switch {
		case line.text > 0:
			out = c.dashParagraph(out, p.first, line.text, end, line)
		case isDash(d.tokens[first].text) && (list || strings.ContainsAny(d.tokens[end-1].text, ",;")), c.listed(all, i, list):
			list = true
			continue
		case isDash(d.tokens[first].text):
			out = c.dashParagraph(out, p.first, first+1, end, before)
			line = before
			line.dash = true
		default:
			if i > 1 && i+2 < len(all) && !before.found {
				before = c.signature(all[i+1])
			}
			out = c.unmarked(out, p.first, last, before)
		}
		list = false
	}
	return out
}

// noteWords head what the editors add below a talk.
var noteWords = wordSet("справка справочно досье background profile note анықтама дерек түсіндірме")

// turn adds a paragraph of an interview, in which guest answers or, where there
// is none, somebody asks.
func (c *cast) turn(out []utterance, p paragraph, guest *person) []utterance {
	d := c.g.d
	first, end := d.sentences[p.first].first, d.sentences[p.end-1].end
	if isDash(d.tokens[first].text) {
		first++
	}
	if first >= end {
		return out
	}
	if u, ok := c.unit(first, end, p.first); ok {
		u.sure, u.label, u.named, u.asks = true, true, guest, guest == nil
		out = append(out, u)
	}
	return out
}

// unmarked adds a paragraph without a mark of speech: one that an attribution
// closes, or that follows a speaker's line.
func (c *cast) unmarked(out []utterance, si, last int, line speakerLine) []utterance {
	d := c.g.d
	first, end := d.sentences[si].first, d.sentences[last].end
	if d.tokens[first].kind == number {
		line = speakerLine{} // the next entry of a live report
	}
	if k := c.dashInside(first, end); k > 0 {
		return c.dashParagraph(out, si, k, end, speakerLine{})
	}
	if d.lang == "kk" {
		if out, si = c.saidWithin(out, si, last); d.sentences[si].first > first {
			first, line = d.sentences[si].first, speakerLine{}
		}
	}
	if at := c.blockEnd(si, last); at > first {
		if si, first = c.blockStart(si, last, at); first >= at {
			return out
		}
		if s := &d.sentences[si]; si < last && s.end < at && c.pressAsks(s) {
			first = s.end // «Журналистер спикерден баға туралы сұрады. Білмеймін, – деді ол.»
		}
		if u, ok := c.unit(first, at, si); ok && !c.quotedAlready(out, u) {
			u.sure = true
			out = append(out, u)
		}
		return out
	}
	if !line.found || line.dash || strings.ContainsAny(d.tokens[first].text, "«“\"") || line.weak && !c.firstPerson(first, end) || line.p != nil && c.namedWithin(line.p, first, end) {
		return out // nobody speaks of himself by name
	}
	if u, ok := c.unit(first, end, si); ok {
		u.sure, u.label, u.named = true, true, line.p
		out = append(out, u)
	}
	return out
}

// pressAsks says whether a sentence tells that thoseOfPress asked somebody something, so that the words
// behind it answer and it is none of them. Whoever speaks of himself is not told of so.
func (c *cast) pressAsks(s *sentence) bool {
	press, asks := false, false
	for k := s.first; k < min(s.end, s.first+furthestAsking); k++ {
		press = press || startsWithAny(c.g.lower(k), thoseOfPress)
		asks = asks || press && startsWithAny(c.g.lower(k), askedByPress)
	}
	return asks && !c.firstPerson(s.first, s.end) && !slices.ContainsFunc(c.g.d.tokens[s.first:s.end], func(t token) bool { return t.lower == "менен" || t.lower == "бізден" })
}

// furthestAsking is how long such a sentence is at most, in tokens.
const furthestAsking = 40

var (
	thoseOfPress = []string{"журналист", "тілші", "репортер", "корреспондент", "reporter", "journalist"}
	askedByPress = []string{"сұрады=", "сұраған=", "сауал=", "сұрақ=", "спросил", "поинтересовал", "asked="}
)

func (c *cast) quotedAlready(us []utterance, u utterance) bool {
	for i := range us {
		if us[i].start < u.span.end && u.start < us[i].span.end && (us[i].sure || us[i].end-us[i].first > 4) {
			return true
		}
	}
	return false
}

// unit makes an utterance of tokens [first, end).
func (c *cast) unit(first, end, sentence int) (utterance, bool) {
	d := c.g.d
	for end > first && (isDash(d.tokens[end-1].text) || d.tokens[end-1].text == ",") {
		end--
	}
	if end <= first {
		return utterance{}, false
	}
	k := sentence
	for k+1 < len(d.sentences) && d.sentences[k+1].first <= first {
		k++
	}
	return utterance{span: span{d.tokens[first].start, d.tokens[end-1].end}, first: first, end: end, sentence: k}, true
}

// blockEnd returns the token at which an unmarked paragraph of speech ends and
// its attribution begins: ", said X", "– деді X", ", – сказал X"; -1 if the
// paragraph is none.
func (c *cast) blockEnd(first, last int) int {
	d := c.g.d
	s := &d.sentences[last]
	for i := s.end - 2; i > s.first; i-- {
		t := &d.tokens[i]
		comma := t.text == "," || isDash(t.text)
		if !comma || s.end-i > 30 || c.isQuoted(i) {
			continue
		}
		if t.text == "," && d.lang != "en" && !(i+1 < s.end && (isDash(d.tokens[i+1].text) || c.saysAt(i+1))) {
			continue
		}
		k := i + 1
		for k < s.end && isDash(d.tokens[k].text) {
			k++
		}
		if k >= s.end || !c.closesBlock(k, last) {
			continue
		}
		dashed := isDash(t.text) || k > i+1
		dialogue := dashed && (t.text == "," || d.tokens[i-1].text == ",") // what is said, – he said
		if (d.lang == "en" && !dialogue || !dashed) && !c.firstPerson(d.sentences[first].first, i) {
			return -1
		}
		if c.closedByMarks(i) {
			return -1 // only what stands in the marks was said
		}
		return i
	}
	return -1
}

// closedByMarks says whether the speech before the comma or dash at token i
// ends with a quotation mark.
func (c *cast) closedByMarks(i int) bool {
	d := c.g.d
	for i > 0 && (d.tokens[i].text == "," || isDash(d.tokens[i].text)) {
		i--
	}
	return strings.ContainsAny(d.tokens[i].text, "»”“\"")
}

// longestSaid is how many tokens an English attribution has at most behind what
// is printed without marks.
const longestSaid = 14

// closesBlock says whether tokens from k to the end of the sentence are an
// attribution: verb and speaker, or speaker and verb.
func (c *cast) closesBlock(k, si int) bool {
	d := c.g.d
	s := &d.sentences[si]
	if f, ok := c.verbs.at(d, k); ok && !(d.lang == "en" && f.plural) { // believe me: no attribution
		return s.end-k < 26
	}
	if d.lang == "en" && s.end-k > longestSaid {
		return false // he put it down to a shortage of … and undertook …
	}
	// X said(, while …)
	for _, m := range c.at[si] {
		if c.lead(m) <= k+1 && c.lead(m) >= k && m.end < s.end && c.saysAt(m.end) {
			return true
		}
	}
	if _, ok := pronoun(d.lang, d.tokens[k].lower); ok && k+1 < s.end && c.saysAt(k+1) {
		return true
	}
	if d.tokens[k].lower == "деп" {
		return s.end-k < 26
	}
	return false
}

// firstPerson says whether somebody speaks of himself or us in tokens
// [from, to).
func (c *cast) firstPerson(from, to int) bool {
	for i := from; i < to; i++ {
		switch c.g.lower(i) {
		case "we", "our", "us", "i", "my", "ours", "me", "let", "мы", "наш", "наша", "наше", "наши", "нас", "нам", "нами", "я", "мне", "меня", "мной", "мой", "моя", "моё", "мое", "мою", "мои", "моего", "моей", "моих", "моим", "нашего", "нашей", "наших", "нашему", "нашу", "нашим",
			"i’m", "i'm", "i’ve", "i've", "i’d", "i'd", "i’ll", "i'll", "we’re", "we're", "we’ve", "we've", "we’d", "we'd", "we’ll", "we'll", "myself", "mine",
			"біз", "біздің", "бізге", "бізді", "мен", "менің", "маған", "бізде":
			return true
		}
		if c.g.d.lang == "kk" {
			low := c.g.lower(i)
			for _, e := range [...]string{"мыз", "міз", "быз", "біз", "пыз", "піз", "мын", "мін"} {
				if strings.HasSuffix(low, e) && utf8.RuneCountInString(low) > 5 {
					return true
				}
			}
			for _, e := range [...]string{"дық", "дік", "тық", "тік", "дым", "дім", "тым", "тім"} { // a verb where a clause ends, else an adjective
				if strings.HasSuffix(low, e) && i+1 < to && c.g.d.tokens[i+1].kind == punct && !startsAny(low, reporterDeeds) {
					return true
				}
			}
		}
	}
	return false
}

// reporterDeeds begin Kazakh verbs of what whoever writes the report did.
var reporterDeeds = []string{"сұра", "хабарлас", "жолық", "кездес", "сөйлес"}
