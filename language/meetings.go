package language

import (
	"cmp"
	"slices"
	"sort"
	"strings"

	"minber/digest"
)

// How far back a meeting told before still helps: its host when a sentence
// leaves out who met, its day when it gives none.
const (
	hostReach = 6
	dateReach = 6
)

// maxMeetings is how many meetings a text can tell: what is more than that is no article.
const maxMeetings = 400

// ledger is what has been read of an article's meetings so far.
type ledger struct {
	found     []digest.Meeting
	pairs     [][2]*person
	dated     []bool // the sentence gave the day
	hosts     []*person
	guests    []*person
	metAt     int       // the sentence that told of hosts and guests
	seated    seats     // of whom one told for which country they sat
	delegate  *person   // who leads the delegation whose members were told last
	mutual    bool      // the two met each other: neither is a host
	withHosts []*person // who else was there on the side of each, at the meeting that set hosts and guests
	withGuest []*person
	at        int    // the last sentence that told of a meeting
	fresh     int    // how many were found before it
	date      string // the last day given
	dateAt    int
	phoned    bool       // the headline tells of a call
	last      encounter  // told last
	open      *encounter // the last sentence's meeting, where it named only one side
	listed    bool       // and its sentence ends where a list of the others begins
	opener    []*person  // who is told last to have met people without names
	openerAt  int        // in which sentence

	teams               []team
	hostSide, guestSide []*person // English: both sides of the meeting told last, recalled or a call too

	toldAt   []int // the sentences that told of meetings with both sides
	joinedAt []int // those that told who else was there: they make no two sides
	planned  []int // those that told only of meetings to come
	hints    []hint
	stayAt   int                   // the last sentence that told of a visit
	came     []*person             // of whom one told that he came
	along    map[*person][]*person // who is told to travel with whom
	roomAt   int                   // the paragraph that tells what was said at the talks told last
	many     []*person             // whom a word for several meant last
	manyAt   int                   // in which sentence
	scenes   []toldScene           // by sentence, nil while none tells of anything
}

// findMeetings finds who met whom: pairs of persons named or meant in a
// sentence that tells of a meeting, a reception or a call that took place. Who
// says I outside of quotation marks is the speaker of what was said there.
func (r *Reader) findMeetings(d *document, c *cast, said []digest.Statement) *ledger {
	led := &ledger{found: []digest.Meeting{}, at: -hostReach - 1, dateAt: -dateReach - 1, stayAt: -2, roomAt: -1, manyAt: -2}
	if len(c.persons) < 2 {
		return led
	}
	all := said
	cleared(&d.desk.marks, len(d.tokens))
	for si := range d.sentences {
		if s := c.told(si); !s.unread() && len(led.found) < maxMeetings {
			for len(said) > 0 && said[0].End <= s.start {
				said = said[1:]
			}
			sc := scene{c: c, si: si, s: s, led: led, voice: c.voiceOf(said, s)}
			sc.read()
			led.note(&sc)
			if led.at != si {
				sc.hostTold()
			}
			sc.companyTold()
			sc.trilateral()
			sc.listens()
			if led.at != si {
				sc.contributors()
			}
			if sc.any&tellsStay != 0 && sc.tellsOfVisit() {
				led.stayAt = si
				sc.arrive()
			}
		}
	}
	led.rooms(c)
	led.confided(c, all)
	led.fill(c)
	return led
}

// voiceOf returns whose words a whole sentence is, by the statements from there
// on, nil if it is the article's.
func (c *cast) voiceOf(said []digest.Statement, s *sentence) *person {
	second := c.g.d.tokens[min(s.first+1, s.end-1)].start // behind a dash
	if len(said) == 0 || said[0].Start > second || said[0].End < s.span.end || said[0].Kind != digest.Quote {
		return nil
	}
	return c.named(said[0].Speaker)
}

// read takes the meetings of the scene's sentence into the ledger.
func (sc *scene) read() {
	sc.look()
	led := sc.led
	if sc.deniesLast() || sc.callsItOff() || sc.setsItAhead() || sc.callsItUntrue() {
		led.retract()
		led.at = -hostReach - 1
		return
	}
	open, listed := led.open, led.listed
	led.open, led.listed = nil, false
	if open != nil && listed && sc.isItem() {
		sc.item(open)
		return
	}
	if open != nil && !listed && sc.staysOpen() {
		led.open = open
		return
	}
	if open != nil && (len(sc.meets) == 0 || sc.c.g.d.lang == "ru" && (sc.saysWhoWasThere() || sc.tookPartThere()) || sc.c.g.d.lang == "en" && sc.tookPartIn(&sc.meets[0]) || led.at < sc.si-1 && sc.saysWhoWasThereKazakh()) {
		sc.countUp(open)
	}
	if led.at == sc.si {
		return
	}
	sc.dayOfLast()
	if sc.seatedBeside() || sc.ledForSide() || sc.interlocutorsOf() || sc.nextVisitor() || sc.onesTold() || sc.sidesTold() || len(sc.meets) == 0 && sc.toldVisitorKazakh() {
		return
	}
	if (sc.companionsTold() || sc.teamsTold()) && sc.noneOfTheirOwn() {
		if sc.any&tellsJoin != 0 {
			sc.joiners()
		}
		return
	}
	if len(sc.meets) == 0 && sc.any&(tellsQuiet|tellsMembers|tellsHome|tellsSeat) == 0 && !sc.gathering() && !sc.togetherWord() {
		if sc.coChaired() || sc.settlesTogether() || sc.toldOneOfThem() {
			return
		}
		sc.joiners()
		sc.takeHint()
		if sc.denies() {
			led.retract()
		}
		return
	}
	sc.cos = sc.companies(sc.parties())
	sc.relatives()
	if sc.onlyWeak() && (sc.wereThere() || sc.satThere()) {
		if sc.joiners(); led.at == sc.si {
			return
		}
	}
	if sc.inverted() || sc.atTable() || sc.nationSeats() || sc.coChaired() || sc.gathered() || sc.togetherKazakh() || sc.attendedKazakh() {
		return
	}
	if sc.quietFirst() {
		sc.quiet()
	}
	present := sc.tellsWhoCame() && !sc.joinsOwnTalks()
	alsoHost, alsoGuest := sc.otherPair()
	for i := range sc.meets {
		e := &sc.meets[i]
		if present && (e.tells&tellsTalk != 0 || sc.mark(e.at)&tellsJoin != 0 || sc.c.g.d.lang == "ru" && sc.c.g.lower(sc.s.first) == "среди") {
			continue // a meeting of those told before
		}
		if sc.joinsForNext(i) {
			continue
		}
		if sc.unreal(e) {
			if sc.pointsAtLast(e) {
				sc.retell(e)
			}
			continue
		}
		as, bs := sc.sides(e)
		if len(as) == 0 || len(bs) == 0 {
			if host, guest := sc.theirTalks(e); host != nil {
				sc.record(e, []*person{host}, []*person{guest})
				continue
			}
			if waits := sc.expect(e); !waits {
				sc.retell(e)
				sc.leaveOpen(e)
			} else if sc.c.g.d.lang == "en" && led.at != sc.si {
				sc.leaveOpen(e)
			}
			continue
		}
		sc.record(e, as, sc.besides(as, bs))
		if sc.manySided(e) && len(bs) > 1 {
			sc.record(e, bs, bs)
			led.hosts, led.guests, led.mutual = as, bs, false
		}
	}
	sc.recordOther(alsoHost, alsoGuest)
	if led.at == sc.si {
		sc.noteWhoLeads()
		sc.joinedHere()
	}
	if sc.c.g.d.lang == "ru" && sc.any&tellsBeside != 0 && sc.any&tellsEncounter == 0 && led.at != sc.si {
		if sc.joiners(); led.at == sc.si {
			return // who came along, rather than who sat at one table
		}
	}
	sc.quiet()
	if led.at != sc.si {
		sc.countMembers()
	}
	if led.at != sc.si && !sc.settlesTogether() {
		sc.joiners()
	}
	if led.at != sc.si {
		sc.takeHint()
	}
}

// travels notes that some travel with somebody.
func (led *ledger) travels(with *person, who []*person) {
	if led.along == nil {
		led.along = map[*person][]*person{}
	}
	for _, p := range who {
		led.along[with] = appendPerson(led.along[with], p)
	}
}

// record notes that each of as met each of bs.
func (sc *scene) record(e *encounter, as, bs []*person) {
	led := sc.led
	before := len(led.found)
	as, bs = sc.withAlong(as, bs), sc.withTheirHeadRussian(sc.withAlong(bs, as), as)
	date := sc.dateOf(e)
	if date == "" {
		date = sc.headingDate()
	}
	if date == "" {
		date = sc.dayOfThat()
	}
	given := date != ""
	if !given && !e.past && sc.si-led.dateAt > 1 {
		date = sc.dayJustTold()
	}
	switch {
	case date != "" && !given:
	case given && !e.past:
		led.date, led.dateAt = date, sc.si
	case !given && sc.si-led.dateAt <= dateReach && (!e.past || sc.sameDay()):
		date = led.date
	}
	days, hostDays := sc.daysOf(sc.si, bs), sc.daysOf(sc.si, as)
	if !given {
		days = sc.daysOf(sc.si-1, bs)
	}
	for _, a := range as {
		for _, b := range bs {
			date := cmp.Or(days[b], hostDays[a], date)
			if a != b && (e.kind == digest.KindReception || !reports(a) && !reports(b)) {
				led.add(a, b, given, given && e.past, digest.Meeting{
					Between: [2]string{a.name(), b.name()}, Kind: e.kind, Place: sc.placeNear(e.at),
					Date: date, At: digest.Span{Start: sc.s.start, End: sc.s.span.end},
				})
			}
		}
	}
	if led.at != sc.si {
		led.fresh = before
		led.toldAt = append(led.toldAt, sc.si)
	}
	called := led.last.kind == digest.KindCall
	led.at, led.last = sc.si, *e
	if sc.c.g.d.lang == "en" {
		sc.stand(as, bs)
	}
	if slices.Equal(as, bs) && led.toldOf(as) {
		return // the host and the guest told before
	}
	if !e.past && (e.kind != digest.KindCall || called) && !(given && sc.longAgo(date)) || len(led.guests) == 0 {
		led.hosts, led.guests, led.metAt = as, bs, sc.si // who only telephoned is no guest
		if led.mutual = len(as) == 2 && slices.Equal(as, bs); led.mutual {
			led.hosts, led.guests = as[:1:1], bs[1:]
		}
		led.withHosts, led.withGuest = nil, nil
	}
}

// longAgo says whether a day told is of another month than the news and before it.
func (sc *scene) longAgo(date string) bool {
	const month = len("2006-01")
	day := sc.c.g.d.day()
	return len(date) >= month && len(day) >= month && date[:month] < day[:month]
}

// add notes a meeting of two persons; what is told twice is noted once, with
// the better of both tellings. One recalled with a day of its own is another
// one than what the text is about.
func (led *ledger) add(a, b *person, given, recalled bool, m digest.Meeting) {
	if a == b {
		return
	}
	for i, p := range led.pairs {
		if p != [2]*person{a, b} && p != [2]*person{b, a} {
			continue
		}
		old := &led.found[i]
		if given && led.dated[i] && !sameTime(old.Date, m.Date) || recalled && !led.dated[i] {
			continue // another day
		}
		if given && (!led.dated[i] || len(m.Date) > len(old.Date)) {
			old.Date, led.dated[i] = m.Date, true
		}
		if old.Kind == digest.KindMeeting {
			old.Kind = m.Kind
		}
		if old.Place == "" {
			old.Place = m.Place
		}
		return
	}
	led.found = append(led.found, m)
	led.pairs = append(led.pairs, [2]*person{a, b})
	led.dated = append(led.dated, given)
}

// retract forgets the meetings of the sentence before: this one denies them.
func (led *ledger) retract() {
	led.found, led.pairs, led.dated = led.found[:led.fresh], led.pairs[:led.fresh], led.dated[:led.fresh]
	led.hosts, led.guests, led.withHosts, led.withGuest = nil, nil, nil, nil
}

// fill gives the meetings without a day the one that the article's opening
// gives its news.
func (led *ledger) fill(c *cast) {
	d, live := c.g.d, c.isLive()
	for i := range led.found {
		if led.found[i].Date != "" {
			continue
		}
		at := led.found[i].At.Start
		si := sort.Search(len(d.sentences)-1, func(k int) bool { return d.sentences[k].span.end > at })
		if d.sentences[si].title {
			si = len(d.sentences)
		}
		day, any := c.dayAbove(at)
		if day == "" && !any {
			day = c.firstDateFor(si)
		}
		if day == "" && live && c.firstDate() == "" {
			day = d.day()
		}
		led.found[i].Date = day
	}
}

// drives says whether a Kazakh office is that of a driver, which is also the word for
// a presenter.
func drives(office string) bool {
	return startsWithAny(lower(office), []string{"кезекші", "көлік", "автобус", "трактор", "жүк", "такси", "жеңіл", "жүргізуші="})
}

// reports says whether somebody is a journalist: to talk to one is no meeting.
func reports(p *person) bool {
	for i := range p.roles {
		switch p.roles[i].noun.nom {
		case "journalist", "correspondent", "reporter", "presenter", "журналист", "корреспондент", "тілші", "ведущий", "ведущая", "жүргізуші":
			return !drives(p.roles[i].text) && !strings.Contains(p.roles[i].text, "заседани") // who leads a sitting is none
		}
	}
	return false
}
