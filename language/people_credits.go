package language

import (
	"slices"
	"strings"
)

// Who wrote, filmed or edited a text signs it at its top or its end, and is
// named in passing by the desk: «Тілшіміз Айжан Тұрсын жалғастырады». None of
// them is anybody whom the text is about.

// The limits of a line that signs a text.
const (
	creditTokens     = 26 // a credit has at most so many
	creditStrangers  = 4  // capitalised words that are neither names nor places: an outlet, a town
	creditParagraphs = 2  // so far from the top or the end it can stand
)

// dropCredits turns the lines that sign a text into asides, and takes the names
// that the desk mentions for its own out of the text.
func (g *stage) dropCredits() {
	sentences := g.d.sentences
	tail := true // only credits follow
	for si := len(sentences) - 1; si >= 0 && len(sentences) > 1; si-- {
		s := &sentences[si]
		tail = tail && sentences[len(sentences)-1].paragraph-s.paragraph < creditParagraphs+1
		top := s.paragraph <= creditParagraphs && g.ownParagraph(si) && !g.opensOffice(si+1)
		if !s.aside && !s.title && (tail || top) {
			s.aside = g.isCredit(si)
		}
		tail = tail && (s.aside || si == len(sentences)-1 && g.onlyPlaces(s))
	}
	var desk []nameSpan
	for k := range g.spans {
		n := &g.spans[k]
		s := &sentences[n.sentence]
		byDesk := g.byDesk(s, n)
		if byDesk || s.unread() && n.sentence > len(sentences)/2 { // at the top a picture can show whom the text is about
			desk = append(desk, *n)
		}
		if byDesk || s.unread() {
			g.drop(k)
		}
	}
	desk = append(desk, g.hosts()...)
	g.dropCalled(desk)
	for k := range g.spans {
		if n := &g.spans[k]; n.first < n.end && n.given != "" && slices.ContainsFunc(desk, func(m nameSpan) bool { return signedBy(&m, n) }) {
			g.drop(k)
		}
	}
}

// dropCalled takes the desk's people out of the text where one word calls them, in the
// lines that they speak and in those that speak to them («СӘБИТ: …», "Anush, how close
// was it?"), unless somebody else bears the name.
func (g *stage) dropCalled(desk []nameSpan) {
	if len(desk) == 0 {
		return
	}
	called := map[string]bool{}
	for _, m := range desk {
		for _, w := range [...]string{m.given, m.family} {
			low := lower(w)
			called[low] = w != "" && !slices.ContainsFunc(g.spans, func(n nameSpan) bool {
				return n.first < n.end && n.given != "" && (lower(n.given) == low || lower(n.family) == low) && !slices.ContainsFunc(desk, func(m nameSpan) bool { return signedBy(&m, &n) })
			})
		}
	}
	for i := range g.d.tokens {
		if !g.d.tokens[i].upper || !called[g.lower(i)] {
			continue
		}
		if k := int(g.names[i]) - 1; k >= 0 {
			if n := &g.spans[k]; n.end > n.first+1 {
				continue
			}
			g.drop(k)
		}
		g.kinds[i] |= pairWord
	}
}

// signedBy says whether two names can be one, in whatever case: the desk's people
// are announced and take leave.
func signedBy(m, n *nameSpan) bool {
	return m.given != "" && firstRunes(lower(m.given), 3) == firstRunes(lower(n.given), 3) && firstRunes(lower(m.family), 4) == firstRunes(lower(n.family), 4)
}

// onlyPlaces says whether a sentence is where the desk is, and nothing else.
func (g *stage) onlyPlaces(s *sentence) bool {
	for i := s.first; i < s.end; i++ {
		if g.d.tokens[i].kind == word && g.place[i] == "" && g.town[i] == "" && g.kinds[i]&townWord == 0 {
			return false
		}
	}
	return s.first < s.end
}

// ownParagraph says whether a sentence is all of its paragraph.
func (g *stage) ownParagraph(si int) bool {
	d, p := g.d, g.d.sentences[si].paragraph
	return (si == 0 || d.sentences[si-1].paragraph != p) && (si+1 == len(d.sentences) || d.sentences[si+1].paragraph != p)
}

// drop takes span k out of the names of the text.
func (g *stage) drop(k int) {
	n := &g.spans[k]
	g.forget(*n)
	for i := n.first; i < n.end; i++ {
		g.names[i] = 0
	}
	n.end = n.first
}

// opensOffice says whether a sentence begins with an office: of whoever the line
// above it names.
func (g *stage) opensOffice(si int) bool {
	if si >= len(g.d.sentences) {
		return false
	}
	s := &g.d.sentences[si]
	return s.first < s.end && g.isHead[s.first] && g.ownParagraph(si)
}

// isCredit says whether a sentence is nothing but names, places and the words
// by which one signs. One without such words is the item of a list if a colon
// or a bullet stands in front of it.
func (g *stage) isCredit(si int) bool {
	s := &g.d.sentences[si]
	if s.end-s.first > creditTokens || s.end == s.first || g.d.tokens[s.end-1].text == ":" {
		return false
	}
	named, strangers, signed, quoted := false, 0, false, false
	for i := s.first; i < s.end; i++ {
		t := &g.d.tokens[i]
		switch {
		case openingMark[t.text] && !quoted, closingMark[t.text] && quoted:
			quoted = !quoted
		case quoted:
		case t.text == "?", t.text == "!", t.kind == number, t.text == ":" && i > s.first && !creditWords.has(g.lower(i-1)):
			return false
		case t.kind != word:
		case g.names[i] != 0:
			named = true
		case creditWords.has(t.lower):
			signed = signed || longerThan(t.lower, 3)
		case !t.upper, g.isHead[i]:
			return false
		case g.place[i] == "":
			strangers++
		}
	}
	if strangers > creditStrangers || !named && (!signed || strangers == 1) {
		return false
	}
	if signed || s.first == 0 {
		return true
	}
	before := g.d.tokens[s.first-1].text
	return before != ":" && before != ";" && g.d.tokens[s.first].kind == word
}

// byDesk says whether the words beside a name make it one of the desk's own:
// our correspondent, «материал подготовила».
func (g *stage) byDesk(s *sentence, n *nameSpan) bool {
	if n.end+1 < s.end && signsOff.has(g.lower(n.end)) && (g.d.tokens[n.end+1].text == "." || g.lower(n.end+1) == "from") {
		return true // Mary Collins reports.
	}
	if n.given != "" && n.end < s.end && g.d.lang == "kk" && startsAny(g.lower(n.end), reportsOf) {
		return true // Айжан Тұрсынның репортажы
	}
	i := n.first - 1
	if i < s.first {
		return false
	}
	if g.lower(i) == "." && i > s.first {
		i-- // Корр. Иван Петров
	}
	low := g.lower(i)
	if n.given != "" && (atMicrophone[low] || i > s.first && atMicrophone[g.lower(i-1)+" "+low]) {
		return true
	}
	if g.d.lang == "en" {
		if low == "our" && n.given != "" {
			return n.end < s.end && g.d.tokens[n.end].kind == word && !isPossessive(g.lower(n.end)) // Our Anush Galstyan was there.
		}
		return low == "by" && i > s.first && deskWork.has(g.lower(i-1)) || deskNouns.has(low) && i > s.first && g.lower(i-1) == "our"
	}
	if strings.HasPrefix(low, "беседовал") && i > s.first && (s.first == 0 || s.end < len(g.d.tokens)) {
		return false // «С послом беседовал Олег Котов» signs an interview at its end, and is news elsewhere
	}
	return deskNouns.has(low) || deskWork.has(low)
}

// creditWords are the words of a line that signs a text.
var creditWords = wordSet(`
	by and for from in special to with reporting editing writing text texts interview report story words writer columnist photo photos photograph photographs video compiled translated translation author authors reporter reporters correspondent correspondents staff contributor additional written edited our camera
	и для из в на с автор авторы текст тексты фото видео материал материалы подготовил подготовила подготовили записал записала беседовал беседовала перевод перевела перевел перевёл корреспондент корреспонденты оператор операторы монтаж режиссер режиссёр редактор фотограф видеооператор журналист журналисты специально соб корр писатель поэт публицист колумнист обозреватель интервью телеканал газета агентство наш собственный съемка съёмка
	және мен автор авторы авторлары авторлар мәтін мәтіні сурет суреттер суретті түсірген бейне материал материалды дайындаған дайындады әзірлеген әзірледі тілші тілшілер тілшісі тілшіміз тілшілеріміз сұхбаттасқан сұхбатты аударған оператор операторы операторлар монтаж монтажы редактор редакторы журналист фототілші түсірілім түсіруші арнайы үшін жазушы ақын публицист шолушы сұхбат телеарна телеарнасы газеті газет агенттігі жалғастырады баяндайды толығырақ`)

// atMicrophone are the words in front of the name of who speaks for the programme.
var atMicrophone = map[string]bool{
	"i am": true, "i'm": true, "i’m": true, "у микрофона": true, "микрофона": true, "в сюжете": true, "в репортаже": true, "с вами": true, "вами была": true, "вами был": true, "меня зовут": true,
	"микрофон алдында": true, "микрофонда": true, "сіздермен бірге": true,
}

// reportsOf begin the nouns for what a reporter has made.
var reportsOf = []string{"репортаж", "сюжет"}

// signsOff are the verbs behind the name of a reporter who takes over.
var signsOff = wordSet("reports")

// deskNouns name those who work for an outlet.
var deskNouns = wordSet(`
	correspondent reporter photographer cameraman
	корр собкорр корреспондент корреспондента корреспонденту корреспондентом собкор собкора оператор оператора фотокорреспондент фотокорреспондента фотограф видеооператор спецкор
	тілшіміз тілшісі тілшіміздің тілшісінің операторы фототілшіміз әріптесіміз`)

// deskWork is what they do.
var deskWork = wordSet(`
	reporting editing edited interview report story words interviewed filmed produced text photo photos photograph photographs video written compiled translated
	подготовил подготовила подготовили записал записала беседовал беседовала перевел перевёл перевела снял сняла сфотографировал сфотографировала
	дайындаған әзірлеген сұхбаттасқан түсірген аударған`)
