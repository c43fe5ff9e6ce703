package language

// told is the part of a sentence that tells what happened: of a Kazakh one, without what only
// says when or in what frame at its head, and without who reports it at its end: «Форум аясында
// А Б-мен кездесті, деп хабарлады баспасөз қызметі».
func (c *cast) told(si int) *sentence {
	s := &c.g.d.sentences[si]
	if c.g.d.lang != "kk" || s.title {
		return s
	}
	first, end := c.behindFrame(si), c.beforeCredit(si)
	if first == s.first && end == s.end || end-first < 2 {
		return s
	}
	part := *s
	part.first, part.end = first, end
	return &part
}

// kazakhFrames are the words that end what frames a Kazakh sentence.
var kazakhFrames = wordSet("аясында шеңберінде барысында соңында кезінде мәліметінше хабарлауынша дерегінше ақпаратынша қарсаңында алаңында")

// kazakhOpeners are what may stand in front of a Kazakh sentence without a word on who did what.
var kazakhOpeners = [...][]string{
	{"ал"},
	{"сонымен", "қатар"},
	{"сонымен", "бірге"},
	{"бұдан", "бөлек"},
	{"бұдан", "басқа"},
	{"бұған", "қоса"},
	{"осы", "орайда"},
	{"белгілі", "болғандай"},
	{"сол", "күні"},
	{"дәл", "сол", "күні"},
	{"елордада"},
}

// behindFrame returns where what a Kazakh sentence tells begins.
func (c *cast) behindFrame(si int) int {
	s := &c.g.d.sentences[si]
	k := s.first
	for {
		next := c.framePast(s, k)
		if next == k || next >= s.end || c.namesAmong(si, k, next) {
			return k
		}
		k = next
	}
}

// framePast returns where the frame that starts at token k ends, k if none does.
func (c *cast) framePast(s *sentence, k int) int {
	const longest = 6
	g := c.g
	past := k
	for _, opener := range kazakhOpeners {
		if g.reads(k, s.end, opener) {
			past = k + len(opener)
			break
		}
	}
	for i := k; past == k && i < min(k+longest, s.end) && g.framing(i); i++ {
		if i > k && (kazakhFrames.has(g.lower(i)) || g.afterNoun(i)) {
			past = i + 1
		}
	}
	if past > k && g.at(s, past) == "," {
		past++
	}
	return past
}

// framing says whether the word at token i may belong to a Kazakh frame: it names nobody who may
// act, and tells of no meeting.
func (g *stage) framing(i int) bool {
	t := &g.d.tokens[i]
	_, stands := standIns["kk"][t.lower]
	return t.kind == word && !stands && !lastIs(t.lower, "лар", "лер", "дар", "дер", "тар", "тер") && g.l.meets(g.d, i) == 0
}

// afterNoun says whether the Kazakh word at token i is "after" behind a noun: «рәсімнен кейін»,
// not «содан кейін».
func (g *stage) afterNoun(i int) bool {
	noun := g.lower(i - 1)
	return (g.lower(i) == "кейін" || g.lower(i) == "соң") && lastIs(noun, "нан", "нен", "тан", "тен", "дан", "ден") && longerThan(noun, 6)
}

// reads says whether the words from token k on, before end, are those.
func (g *stage) reads(k, end int, words []string) bool {
	if k+len(words) >= end {
		return false
	}
	for i, w := range words {
		if g.lower(k+i) != w {
			return false
		}
	}
	return true
}

// kazakhReports are the verbs of a credit behind «деп».
var kazakhReports = wordSet("хабарлады хабарлайды хабарлаған жазды жазады жазған мәлімдеді мәлімдейді")

// beforeCredit returns where what a Kazakh sentence tells ends: where nobody by name says so,
// in front of «, деп хабарлады баспасөз қызметі».
func (c *cast) beforeCredit(si int) int {
	s, g := &c.g.d.sentences[si], c.g
	for k := s.end - 2; k > s.first+2; k-- {
		if g.lower(k) != "деп" || !kazakhReports.has(g.lower(k+1)) {
			continue
		}
		end := k
		if isDash(g.lower(end - 1)) {
			end--
		}
		if g.lower(end-1) != "," || c.namesAmong(si, k, s.end) {
			return s.end
		}
		return end - 1
	}
	return s.end
}

// namesAmong says whether somebody is named or meant by his office among tokens [from, to).
func (c *cast) namesAmong(si, from, to int) bool {
	for _, m := range c.at[si] {
		if m.first < to && m.end > from {
			return true
		}
	}
	return false
}
