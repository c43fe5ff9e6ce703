package language

import (
	"strings"

	"minber/digest"
)

// A text that reports from a chamber names its members without their office:
// it says whose request was read out, where somebody was elected, or that the
// deputies asked and who of them did. membersByContext gives them that office.
func (c *cast) membersByContext() {
	main := c.g.mainChamber()
	home := main != nil && main.Country == c.g.home
	for _, p := range c.persons {
		if p.family == "" || len(p.roles) > 0 && c.seated(p) {
			continue
		}
		if c.electedTo(p) || len(p.roles) > 0 || !home || c.elsewhere(p, main) {
			continue
		}
		for _, m := range p.mentions {
			if first, end := c.memberCue(m, m == p.mentions[0]); end > 0 {
				c.give(p, c.membership(main, first, end))
				break
			}
		}
	}
}

// authors gives a seat to those of whom a text about its own chamber tells no more
// than that a bill or a request is theirs.
func (c *cast) authors() {
	main := c.g.mainChamber()
	if main == nil || main.Country != c.g.home {
		return
	}
	for _, p := range c.persons {
		if len(p.roles) == 0 || c.elsewhere(p, main) || p.country != "" && p.country != main.Country {
			continue
		}
		own := &p.roles[0]
		if len(p.roles) > 1 || !authorNoun.has(bare(own.noun.nom)) || own.body != nil || own.tenure != "" {
			continue
		}
		seat := c.membership(main, own.first, own.end)
		seat.text += ", " + lowerFirst(own.text)
		c.give(p, seat)
	}
}

// authorNoun are the nouns for those who bring in a bill.
var authorNoun = wordSet("sponsor co-sponsor автор соавтор инициатор разработчик авторы автор бастамашы бастамашысы")

// seated says whether an office of a person, held now, is in a body or of leading
// one, so that a seat told in passing would add little.
func (c *cast) seated(p *person) bool {
	for i := range p.roles {
		r := &p.roles[i]
		if class := c.g.classOf(r); r.tenure != digest.Former && class != "expert" && class != "peer" && (class != "head" || r.end > r.first+1) {
			return true
		}
	}
	return false
}

// electedTo gives a person a seat in the chamber, of any country, that the text
// names as the one where he or she was elected or sits: "X, who sits in the
// Khural for …", «избрана в сенат».
func (c *cast) electedTo(p *person) bool {
	for _, m := range p.mentions {
		if m.office {
			continue
		}
		first, end := c.electedCue(&c.g.d.sentences[m.sentence], m)
		for k := first; k < end; k++ {
			if b := c.g.bodyAt[k]; b != nil && c.g.parliamentAt(k) && !c.elsewhere(p, b) {
				seat := c.membership(b, first, end)
				if c.satOnce(first, end) {
					seat.tenure = digest.Former
				}
				c.give(p, seat)
				return true
			}
		}
	}
	return false
}

// satOnce says whether the words that tell of a seat, or those right behind, tell that
// it is over: "sat in the Senate until 2020", «заседал в сенате до 2019 года».
func (c *cast) satOnce(first, end int) bool {
	g := c.g
	for i := max(0, first-3); g.d.lang == "kk" && i < end; i++ {
		if g.lower(i) == "бұрын" {
			return true
		}
	}
	s := g.sentenceOf(first)
	for i := first; i < min(end+3, len(g.d.tokens)-1); i++ {
		low := g.lower(i)
		if g.d.lang == "en" && s != nil && i >= end && g.betweenYears(s, i) {
			return true
		}
		if (low == "until" || low == "till" || low == "до") && i >= end-1 && (g.d.tokens[i+1].kind == number || monthOf(g.lower(i+1)) > 0) {
			return true
		}
	}
	return false
}

// elsewhere says whether the text ties a person to another country than a
// body's.
func (c *cast) elsewhere(p *person, b *digest.Body) bool {
	return c.besideAnother(p, b.Country)
}

// membership is the office of a member of a chamber, read from tokens
// [first, end).
func (c *cast) membership(b *digest.Body, first, end int) *roleSpan {
	r := &roleSpan{first: first, end: end, head: first, body: b, country: b.Country}
	if nom := senatorNoun[c.g.d.lang]; nom != "" && strings.HasSuffix(b.ID, "senate") {
		r.noun, r.text = headForm{class: "senator", nom: nom, cases: anyCase}, nom
		return r
	}
	r.noun = headForm{class: "deputy", nom: memberWord[c.g.d.lang], cases: anyCase}
	if c.g.d.lang == "en" && !c.g.l.homes[b.Country] && !c.g.tellsOfDeputies() {
		r.noun.nom = "member"
	}
	r.text = memberOf(c.g.d.lang, r.noun.nom, r.noun.nom, c.g.calledHere(b))
	return r
}

// tellsOfDeputies says whether an English text calls those who sit in a house deputies, and not
// members.
func (g *stage) tellsOfDeputies() bool {
	for i, head := range g.isHead {
		if head && g.heads[i].class == "deputy" && strings.HasPrefix(g.lower(i), "deput") {
			return true
		}
	}
	return false
}

// senatorNoun is what a member of a senate is called.
var senatorNoun = map[string]string{"en": "senator", "ru": "сенатор"}

// memberCue returns the words that tell that whoever a mention means sits in
// the chamber, end 0 if there are none.
func (c *cast) memberCue(m *mention, introduced bool) (first, end int) {
	if m.office {
		return 0, 0
	}
	s := &c.g.d.sentences[m.sentence]
	if first, end = c.electedCue(s, m); end > 0 {
		return first, end
	}
	if m.oblique || !c.subject(m) || c.otherBefore(m) {
		return 0, 0
	}
	if first, end = c.requestCue(s); end > 0 {
		return first, end
	}
	if first, end = c.voteCue(s, m); end > 0 {
		return first, end
	}
	if !introduced || m.first-s.first > 2 {
		return 0, 0
	}
	before := c.sentenceBefore(m.sentence)
	if before == nil {
		return 0, 0
	}
	if first, end = c.requestCue(before); end > 0 {
		return first, end
	}
	return c.membersCue(before)
}

// otherBefore says whether the sentence names somebody else before a mention.
func (c *cast) otherBefore(m *mention) bool {
	first := c.at[m.sentence][0]
	return first != m && first.p != m.p
}

// sentenceBefore is the sentence in front of si that counts and names nobody,
// nil if there is none.
func (c *cast) sentenceBefore(si int) *sentence {
	for k := si - 1; k >= 0 && k > si-3; k-- {
		if s := &c.g.d.sentences[k]; !s.aside && !s.title {
			if len(c.at[k]) > 0 {
				return nil
			}
			return s
		}
	}
	return nil
}

// electedCue reads where or by whom somebody was elected, close to the name:
// «избирался от области», "elected on the list of", «облысынан сайланған X».
func (c *cast) electedCue(s *sentence, m *mention) (first, end int) {
	g := c.g
	reach := 7
	if g.d.lang == "kk" {
		reach = 12 // the verb ends the sentence
	}
	for i := max(s.first, m.first-8); i < min(s.end, m.end+reach); i++ {
		if i >= m.first && i < m.end || !startsAny(g.lower(i), electedWords[g.d.lang]) || c.between(m, i) {
			continue
		}
		if g.d.lang == "kk" {
			for k := max(s.first, i-2); k < i; k++ {
				if startsAny(g.lower(k), seatWords["kk"]) || g.parliamentAt(k) {
					return k, i + 1
				}
			}
			continue
		}
		for k := i + 1; k < min(s.end, i+7) && g.lower(k) != "."; k++ {
			if startsAny(g.lower(k), seatWords[g.d.lang]) || g.parliamentAt(k) {
				return i, k + 1
			}
		}
	}
	return 0, 0
}

// between says whether somebody else is named between a mention and token i.
func (c *cast) between(m *mention, i int) bool {
	for _, o := range c.at[m.sentence] {
		if o.p != m.p && (o.first >= m.end && o.first < i || o.first > i && o.end <= m.first) {
			return true
		}
	}
	return false
}

// requestCue finds a deputy's request, or one of those who brought in a bill.
func (c *cast) requestCue(s *sentence) (first, end int) {
	for i := s.first; i+1 < s.end; i++ {
		for _, cue := range memberCues[c.g.d.lang] {
			if strings.HasPrefix(c.g.lower(i), cue[0]) && strings.HasPrefix(c.g.lower(i+1), cue[1]) {
				return i, i + 2
			}
		}
	}
	return 0, 0
}

// voteCue finds the verb of voting whose subject a mention is: "X voted
// against", «против высказалась Y», «Z қалыс қалды».
func (c *cast) voteCue(s *sentence, m *mention) (first, end int) {
	reach := m.end + 8
	if c.g.d.lang == "kk" {
		reach = s.end // the verb ends the sentence
	}
	for i := max(s.first, m.first-3); i+1 < min(s.end, reach); i++ {
		if i >= m.first && i < m.end || c.between(m, i) {
			continue
		}
		for _, cue := range voteCues[c.g.d.lang] {
			if strings.HasPrefix(c.g.lower(i), cue[0]) && strings.HasPrefix(c.g.lower(i+1), cue[1]) {
				return i, i + 2
			}
		}
	}
	return 0, 0
}

// membersCue finds the members of the chamber as those who act: "The deputies
// asked …".
func (c *cast) membersCue(s *sentence) (first, end int) {
	for i := s.first; i < s.end; i++ {
		if hearingVerbs.in(c.g.d.lang).has(&c.g.d.tokens[i]) {
			return 0, 0 // whoever comes next is heard by them
		}
	}
	for i := s.first; i < min(s.end, s.first+8); i++ {
		if h := &c.g.heads[i]; c.g.isHead[i] && h.plural && (h.class == "deputy" || h.class == "senator") {
			if i > s.first && c.g.place[i-1] != "" && c.g.place[i-1] != c.g.home {
				return 0, 0 // those of a guest
			}
			return i, i + 1
		}
	}
	return 0, 0
}

// hearingVerbs begin the verbs by which members hear or meet others.
var hearingVerbs = byLanguage[*trait]{
	en: beginsWith("heard", "listened", "visited", "received", "welcomed", "toured"),
	ru: beginsWith("выслушал", "заслушал", "слушал", "посетил", "встретил", "побывал"),
	kk: beginsWith("тыңдады", "тыңдап", "кездес", "аралады", "барды"),
}

func startsAny(low string, beginnings []string) bool {
	for _, b := range beginnings {
		if strings.HasPrefix(low, b) {
			return true
		}
	}
	return false
}

// The beginnings of words for being elected, and for what one is elected from.
var (
	electedWords = map[string][]string{
		"en": {"elected", "re-elected", "represents", "represented", "representing", "sits", "sat"},
		"ru": {"избирал", "избран", "переизбран", "баллотировал", "избрал", "избирает", "заседает", "представляет", "представлял"},
		"kk": {"сайланған", "сайланды", "сайланып"},
	}
	seatWords = map[string][]string{
		"en": {"constituenc", "district", "list", "seat", "ticket", "riding", "region", "province", "county", "oblast", "house", "chamber", "parliament"},
		"ru": {"област", "списк", "округ", "парти", "регион", "район", "палат", "парламент"},
		"kk": {"облысынан", "округінен", "округі", "қаласынан", "тізімі", "партиясынан", "өңірінен", "ауданынан", "атынан", "облыстан", "палатаға", "парламентке"},
	}
)

// voteCues are the beginnings of two words of voting, as those do who sit in a
// chamber.
var voteCues = map[string][][2]string{
	"en": {{"voted", "against"}, {"voted", "for"}, {"voted", "in"}, {"voted", "with"}, {"voted", "no"}, {"voted", "yes"}, {"abstained", ""}, {"cast", "the"}},
	"ru": {{"голосовал", "против"}, {"голосовал", "за"}, {"проголосовал", "против"}, {"проголосовал", "за"}, {"против", "высказал"}, {"против", "голосовал"}, {"против", "проголосовал"}, {"против", "выступил"}, {"воздержал", ""}},
	"kk": {{"қарсы", "дауыс"}, {"қолдап", "дауыс"}, {"қалыс", "қал"}, {"қарсы", "шықты"}},
}

// memberCues are the beginnings of two words that only a member of the chamber
// goes with.
var memberCues = map[string][][2]string{
	"en": {
		{"deputy", "request"},
		{"inquiries", "."},
		{"deputy", "inquir"},
		{"deputies", "request"},
		{"deputies", "inquir"},
		{"parliamentary", "inquir"},
		{"parliamentary", "enquir"},
		{"deputy’s", "request"},
		{"deputies’", "request"},
		{"her", "colleagues"},
		{"his", "colleagues"},
		{"fellow", "deputies"},
		{"fellow", "lawmakers"},
		{"fellow", "mps"},
		{"fellow", "senators"},
		{"fellow", "members"},
		{"the", "initiators"},
		{"the", "authors"},
		{"the", "sponsors"},
		{"bill’s", "authors"},
		{"bill’s", "sponsors"},
	},
	"ru": {
		{"депутатск", "запрос"}, {"депутатск", "обращени"}, {"запросы", "."}, {"от", "фракци"}, {"парламентск", "запрос"}, {"из", "авторов"}, {"из", "инициаторов"}, {"из", "разработчиков"}, {"своих", "коллег"}, {"своим", "коллегам"}, {"призвал", "коллег"}, {"призвала", "коллег"}, {"попросил", "коллег"}, {"попросила", "коллег"},
	},
	"kk": {
		{"депутаттық", "сауал"}, {"сауалдар", "."}, {"фракциясынан", "."}, {"сауал", "жолда"}, {"сауал", "сал"}, {"сауал", "таста"}, {"сауалын", "жолда"}, {"авторларының", "бірі"}, {"бастамашыларының", "бірі"}, {"әріптестерін", "шақыр"}, {"әріптестерінен", "сұра"}, {"әріптесінің", "сөзін"},
	},
}
