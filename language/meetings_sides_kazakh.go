package language

import (
	"slices"
	"strings"
)

// On whose side somebody was at Kazakh talks, by the words of the offices.

// oneCountry says whether both who met are of one country, where that is told in Kazakh: it
// says nothing then about who else was there.
func (sc *scene) oneCountry(host, guest *person, side string) bool {
	return sc.c.g.d.lang == "kk" && sc.c.sideOf(host) == side && sc.c.sideOf(guest) == side
}

// sideOfWords is the side whose office shares a word with somebody's: банктің өкілі, банктің
// аға экономисі; министр, вице-министр. Where two of one country met of whom one sits in a
// house, whoever sits in none is with the other.
func (sc *scene) sideOfWords(p, host, guest *person) meetingSide {
	if x := sc.sideOfThoseAtHome(p, host, guest); x != sideNeither {
		return x
	}
	own := sc.officeWords(p)
	if x := sideOfTwo(sharesOfficeWord(own, host), sharesOfficeWord(own, guest)); x != sideNeither && !(x == sideGuest && sc.ministersAbroad(own, host, guest)) {
		return x
	}
	if sc.ofHouse(p) && sc.c.sideOf(host) == sc.c.sideOf(guest) {
		if x := sideOfTwo(sc.ofHouse(host), sc.ofHouse(guest)); x != sideNeither {
			return x // a deputy and a miner spoke, a committee's secretary was there too
		}
	}
	if theirs := sc.c.sideOf(guest); theirs != "" && theirs != sc.c.nationOf(host) || len(p.roles) == 0 || sc.ofHouse(p) || isEnvoy(p) || isEnvoy(guest) || ofManyNations(guest) || ofManyNations(host) {
		return sideNeither
	}
	return sideOfTwo(len(host.roles) > 0 && !sc.ofHouse(host) && sc.ofHouse(guest), len(guest.roles) > 0 && !sc.ofHouse(guest) && sc.ofHouse(host))
}

// ministersAbroad says whether somebody is of a ministry, as the guest from another country or from a union of
// them is: that both are says nothing. «Польша Қаржы министрі А … Қаржы вице-министрі Б».
func (sc *scene) ministersAbroad(own string, host, guest *person) bool {
	return strings.Contains(lower(own), "министр") && (ofManyNations(guest) || sc.c.sideOf(guest) != "" && sc.c.nationOf(guest) != sc.c.nationOf(host))
}

// ofManyNations says whether somebody's office is of what many countries share: «Еуропалық қайта
// құру және даму банкінің президенті», «БҰҰ өкілі».
func ofManyNations(p *person) bool {
	for i := range p.roles {
		for w := range strings.FieldsSeq(lower(p.roles[i].text)) {
			if startsWithAny(w, sharedByNations) {
				return true
			}
		}
	}
	return ofOrganisation(p)
}

// sharedByNations begin the Kazakh words for what many countries share.
var sharedByNations = []string{"еуропа", "халықаралық", "дүниежүзілік", "әлемдік", "ислам", "еуразия", "түркі", "парламентаралық", "конвенция"}

// officeWords are the words of somebody's office and those in front of his name: банктің аға
// экономисі.
func (sc *scene) officeWords(p *person) string {
	const farthest = 7
	g := sc.c.g
	for _, m := range sc.c.at[sc.si] {
		if m.p == p && !m.office {
			k := m.first
			for k > sc.s.first && m.first-k < farthest && g.d.tokens[k-1].kind == word && g.names[k-1] == 0 && !joinsList(g.lower(k-1)) && sc.mark(k-1)&tellsTalk == 0 {
				k--
			}
			return sc.c.roleWords(p) + sc.c.placeless(k, m.first)
		}
	}
	return sc.c.roleWords(p)
}

// roleWords are the words of somebody's first office, without the country that it has to do with.
func (c *cast) roleWords(p *person) string {
	if len(p.roles) == 0 {
		return ""
	}
	if r := &p.roles[0]; r.first < r.end {
		return c.placeless(r.first, r.end)
	}
	return p.roles[0].text
}

// placeless are the words at tokens [from, to) without the country that something is with: who
// leads the «Вьетнаммен достық тобы» is not of Vietnam.
func (c *cast) placeless(from, to int) string {
	var out strings.Builder
	for k := from; k < to; k++ {
		if c.g.place[k] == "" || kazakhEnding(c.g.lower(k)) != instrumental {
			out.WriteString(c.g.word(k))
			out.WriteByte(' ')
		}
	}
	return out.String()
}

// ofHouse says whether somebody sits in a house, leads one or serves it.
func (sc *scene) ofHouse(p *person) bool {
	if len(p.roles) > 0 && holdsAny(lower(p.roles[0].text), outsideHouses) {
		return false
	}
	return sitsInHouse(p) || sc.inNationalHouse(p) || len(p.roles) > 0 && holdsAny(lower(p.roles[0].text), kazakhHouses)
}

// outsideHouses are parts of words for offices in no house.
var outsideHouses = []string{"министр", "әкім", "банк", "директор", "ректор", "зауыт", "компания", "кәсіпорын", "холдинг", "дәрігер", "университет", "агенттіг"}

// kazakhHouses are parts of words for houses and what is of them.
var kazakhHouses = slices.Concat(houses.names["kk"], []string{"сенат", "парламент", "комитет"})

// sharesOfficeWord says whether the words of an office hold one that tells what somebody's
// office is of too.
func sharesOfficeWord(own string, q *person) bool {
	const telling = 8 // bytes that tell a word
	if len(q.roles) == 0 {
		return false
	}
	theirs := lower(q.roles[0].text)
	for w := range strings.FieldsSeq(lower(own)) {
		w = kkStem(strings.TrimPrefix(w, "вице-"))
		if len(w) < telling || startsWithAny(w, commonOfficeWords) {
			continue
		}
		stem := w
		if r := []rune(w); len(r) > 5 {
			stem = string(r[:5])
		} else if len(r) > 4 {
			stem = string(r[:4])
		}
		for v := range strings.FieldsSeq(theirs) {
			if strings.HasPrefix(strings.TrimPrefix(v, "вице-"), stem) {
				return true
			}
		}
	}
	return false
}

// sideOfHouseWord is the side of somebody of whose country the Kazakh text says nothing, but whose house is
// named by the word that one side's is: «Өзбекстан Сенатының Төрайымы А … Сенаттың комитет төрағасы В».
func (sc *scene) sideOfHouseWord(p, host, guest *person) meetingSide {
	if sc.c.g.d.lang != "kk" || len(p.roles) == 0 || sc.c.besideCountry(p) != "" || sc.c.sideOf(p) != "" && sc.c.namesNation(p, sc.c.sideOf(p)) {
		return sideNeither
	}
	return sideOfTwo(sharesHouse(p, host), sharesHouse(p, guest))
}

// sharesHouse says whether the offices of two hold one word for a house.
func sharesHouse(p, q *person) bool {
	if len(p.roles) == 0 || len(q.roles) == 0 {
		return false
	}
	own, theirs := lower(p.roles[0].text), lower(q.roles[0].text)
	return slices.ContainsFunc(kazakhHouses, func(w string) bool {
		return w != "комитет" && w != "парламент" && strings.Contains(own, w) && strings.Contains(theirs, w)
	})
}

// commonOfficeWords begin words that offices of any side hold.
var commonOfficeWords = []string{"төрағ", "төрайым", "төралқ", "депутат", "мүше", "орынбасар", "комитет", "комисси", "хатшы", "бірінші", "төтенше", "өкіл", "қазақстан", "республика", "халықаралық", "басшы", "сенатор", "істер", "сыртқы", "ішкі", "директор", "парламент", "палата", "елші", "жетекші", "тобын", "достық", "бойынша", "жөніндегі", "президент", "спикер", "мемлекет", "ұлттық", "бөлім", "басқарма", "облыс", "қала", "аудан", "әкім"}

// atBothKazakh says whether the sentence tells of who was at each of the meetings told before:
// «Екі кездесуде де А болды», «Кездесулерге А қатысты», «Оларға А қатысты».
func (sc *scene) atBothKazakh() bool {
	g := sc.c.g
	for k := sc.s.first; k+1 < sc.s.end; k++ {
		switch low := g.lower(k); {
		case low == "екі", low == "әр", low == "барлық", low == "бүкіл", low == "үш":
			if sc.mark(k+1)&tellsTalk != 0 && (endsInAim(g.lower(k+1)) || endsInPlace(g.lower(k+1))) {
				return true
			}
		case low == "оларға" && k == sc.s.first:
			return true
		case sc.mark(k)&tellsTalk != 0 && endsWithAny(low, "лерге", "дерге", "ларға", "дарға", "лерде", "дерде"):
			return true
		}
	}
	return false
}

// atWhichOne is which of the meetings told before somebody was at, counted from 0, -1 where
// the sentence does not tell: «екінші кездесуге қатысты».
func (sc *scene) atWhichOne() int {
	g := sc.c.g
	if g.d.lang != "kk" {
		return -1
	}
	for k := sc.s.first; k+1 < sc.s.end; k++ {
		if sc.mark(k+1)&tellsTalk == 0 || !endsInAim(g.lower(k+1)) && !endsInPlace(g.lower(k+1)) {
			continue
		}
		switch g.lower(k) {
		case "бірінші", "алғашқы":
			return 0
		case "екінші":
			return 1
		}
	}
	return -1
}

// forKazakhSide says whether the sentence opens with a country's side and tells who was there
// for it: «Қытай тарапынан елші А болды».
func (sc *scene) forKazakhSide() bool {
	g, last := sc.c.g, sc.lastWord()
	if !endsWithAny(g.lower(last), "болды", "қатысты", "қосылды", "келді", "отырды") || sc.any&tellsDeny != 0 {
		return false
	}
	for k := sc.s.first + 1; k < min(sc.s.end, sc.s.first+4); k++ {
		if code, told := sc.sideAt(k); told && code != "" {
			return true
		}
	}
	return false
}

// nextThatWas says whether the Kazakh "next" at token k only tells the order of what took
// place: «келесі күні кездесті», «Келесі кездесу А-мен өтті».
func (sc *scene) nextThatWas(e *encounter, k int) bool {
	g := sc.c.g
	if g.lower(k) != "келесі" {
		return false
	}
	if k+1 == e.at {
		return sc.heldAtEnd()
	}
	return g.lower(k+1) == "күні" && !inKazakhPresent(g.lower(e.at)) && (wasKazakh(g.lower(e.at)) || wasKazakh(g.lower(sc.lastWord())))
}

// endsInPast says whether a Kazakh sentence ends in a verb of the past.
func (sc *scene) endsInPast() bool {
	last := sc.lastWord()
	return endsWithAny(sc.c.g.lower(last), "ды", "ді", "ты", "ті") && !sc.covered(last) // деп жазды министр X Сатыбалды
}

// wasKazakh says whether a Kazakh verb tells what was: кездесті, қабылдаған, болатын.
func wasKazakh(low string) bool {
	return endsWithAny(low, "ды", "ді", "ты", "ті", "ған", "ген", "қан", "кен", "болатын", "еді") && !inKazakhPresent(low)
}

// heldAtEnd says whether a Kazakh sentence ends in a verb that tells that something was held.
func (sc *scene) heldAtEnd() bool {
	last := sc.lastWord()
	switch sc.c.g.lower(last) {
	case "өтті", "болды", "жалғасты", "өткен":
		return true
	}
	return false
}

// severalBefore are the several whom a Kazakh plural takes up as the subject: who met
// somebody just before, else whom somebody then met.
func (sc *scene) severalBefore(not []*person) []*person {
	led := sc.led
	if sc.c.g.d.lang != "kk" || sc.si-led.at > memberReach {
		return nil
	}
	for _, who := range [][]*person{led.last.subject, led.guests} {
		if len(who) > 1 && !slices.ContainsFunc(who, func(p *person) bool { return slices.Contains(not, p) }) {
			return who
		}
	}
	return nil
}

// manySided says whether a Kazakh noun tells of talks of three or more sides, each of which met
// each: «Б-мен және В-мен үшжақты кездесу өткізді».
func (sc *scene) manySided(e *encounter) bool {
	g := sc.c.g
	if g.d.lang != "kk" || e.at == sc.s.first {
		return false
	}
	switch low := g.lower(e.at - 1); low {
	case "үшжақты", "төртжақты", "бесжақты", "көпжақты":
		return true
	case "жақты":
		return numerals[g.at(sc.s, e.at-2)] > 2
	}
	return false
}

// setForLater says whether the Kazakh word at token k ends a sentence that tells a day to
// come: «кездесу ертеңге белгіленген».
func (sc *scene) setForLater(k int) bool {
	if sc.c.g.lower(k) != "белгіленген" || k+2 < sc.s.end {
		return false
	}
	for j := sc.s.first; j < k; j++ {
		if low := sc.c.g.lower(j); strings.HasPrefix(low, "ертең") || low == "келесі" || j == k-1 && endsInAim(low) && sc.inDate(j) {
			return true
		}
	}
	return false
}

// receivedNext is whom an object of a Kazakh reception means behind another one: who was
// received by one is received by the next.
func (sc *scene) receivedNext(p *party, not []*person) *person {
	led := sc.led
	if sc.c.g.d.lang != "kk" || p.stand.cases != accusative || led.at != sc.si-1 || led.last.tells&tellsReceive == 0 || sc.any&tellsReceive == 0 || len(led.guests) != 1 || slices.Contains(not, led.guests[0]) {
		return nil
	}
	return led.guests[0]
}

// goesOnHe is whom a Kazakh pronoun takes up behind words that go on with his day: who was the
// subject of the meeting told last. «Одан соң ол Б-мен сөйлесті».
func (sc *scene) goesOnHe(p *party, not []*person) *person {
	led, g := sc.led, sc.c.g
	who := led.last.subject
	if len(who) == 0 && led.last.tells&tellsReceive != 0 {
		who = led.hosts
	}
	if g.d.lang != "kk" || p.stand.cases&nominative == 0 || sc.si-led.at > 1 || len(who) != 1 || slices.Contains(not, who[0]) {
		return nil
	}
	for k := p.first - 1; k >= sc.s.first && k > p.first-3; k-- {
		switch g.lower(k) {
		case "соң", "кейін", "сондай-ақ", "қатар", "қоса":
			if o := sc.receivedFirst(); o != nil && !slices.Contains(not, o) {
				return o
			}
			return who[0]
		}
	}
	return nil
}

// receivedFirst is the only guest of the reception told last, where its sentence is about him:
// he stands in front of his host. «А-ны Б қабылдады».
func (sc *scene) receivedFirst() *person {
	led := sc.led
	if led.last.tells&tellsReceive == 0 || len(led.guests) != 1 || len(led.hosts) == 0 || !slices.ContainsFunc(sc.c.at[led.at], func(m *mention) bool { return slices.Contains(led.hosts, m.p) }) {
		return nil
	}
	for _, m := range sc.c.at[led.at] {
		switch {
		case m.p == led.guests[0]:
			return m.p
		case slices.Contains(led.hosts, m.p):
			return nil
		}
	}
	return nil
}

// severalOf says whether a mention by office means several: бірнеше өкілін.
func (sc *scene) severalOf(m *mention) bool {
	for k := max(m.first-1, sc.s.first); k < m.end; k++ {
		switch sc.c.g.lower(k) {
		case "бірнеше", "барлық", "көптеген", "бірқатар", "біраз", "талай":
			return true
		}
	}
	return false
}

// listedBehind is the first of the Kazakh list in which somebody without an office of his own
// stands behind others: «чилилік депутаттар А мен Б»; nil if he stands in none.
func (sc *scene) listedBehind(p *person) *person {
	if sc.c.g.d.lang != "kk" || sc.c.besideCountry(p) != "" {
		return nil
	}
	for i := range sc.cos {
		co := &sc.cos[i]
		for j := 1; j < len(co.members); j++ {
			x := &co.members[j]
			if len(x.who) != 1 || x.who[0] != p || len(co.members[0].who) != 1 {
				continue
			}
			if sc.c.g.names[x.first] != 0 { // no office in front of the name
				return co.members[0].who[0]
			}
		}
	}
	return nil
}

// cameToNothing says whether a Kazakh sentence goes on, behind an encounter, with a "but" and
// that there was none: «жүздесу де күн тәртібінде болған, алайда кездесу ертеңге шегерілді».
func (sc *scene) cameToNothing(e *encounter) bool {
	if sc.c.g.d.lang != "kk" || sc.any&tellsCancel == 0 {
		return false
	}
	but := false
	for k := e.at + 1; k < sc.s.end; k++ {
		switch low := sc.c.g.lower(k); {
		case low == "алайда", low == "бірақ", low == "дегенмен":
			but = true
		case but && sc.mark(k)&tellsCancel != 0:
			return e.tells&tellsTalk != 0 || e.tells == 0
		}
	}
	return false
}
