package language

import (
	"slices"
	"strings"

	"minber/digest"
)

// travelTogether are the words for those who travel together behind one of them.
var travelTogether = beginsWith("delegation", "mission", "делегаци", "мисси")

// memberReach is how many sentences behind a meeting may tell whom the delegation had.
const memberReach = 2

// countMembers reads who came, told behind a meeting with a delegation or its
// head: "The guests are headed by A", "The delegation included A and B", «В
// состав делегации вошли А и Б», «Делегация құрамында А мен Б бар».
func (sc *scene) countMembers() {
	led := sc.led
	if sc.any&tellsMembers == 0 || sc.deniesMembers() || sc.tookNoPart() || sc.si-led.at > memberReach || len(led.guests) == 0 || len(led.hosts) == 0 || sc.si-led.at > 1 && !sc.c.tellsOfDelegation(led.at) {
		return
	}
	for k := sc.s.first; k < sc.s.end; k++ {
		ofHosts := sc.hostsCrowd(k) || sc.thoseWhoCame(k) && sc.hostsGroup(k)
		if !ofHosts && !sc.thoseWhoCame(k) {
			continue
		}
		var came []*person
		for _, m := range sc.c.at[sc.si] {
			if sc.c.g.d.lang == "ru" && !sc.mayBeMember(m) {
				continue
			}
			if !sc.c.inQuote(m.first) && !m.office && !slices.Contains(led.hosts, m.p) && !slices.Contains(led.guests, m.p) {
				came = appendPerson(came, m.p)
			}
		}
		if len(came) > 0 {
			sc.cameWith(came, k, ofHosts)
		}
		return
	}
}

// cameWith notes that those whom the words at token k count up were of the delegation of the
// host or the guest of the meeting told last.
func (sc *scene) cameWith(came []*person, k int, ofHosts bool) {
	led, e := sc.led, sc.led.last
	hosts, guests, withHosts, withGuest, metAt := led.hosts, led.guests, led.withHosts, led.withGuest, led.metAt
	if sc.c.g.d.lang == "en" && !ofHosts && isEnvoy(guests[0]) && sc.c.nationOf(hosts[0]) != "" && sc.c.nationOf(hosts[0]) == sc.c.nationOf(guests[0]) {
		led.travels(hosts[0], came) // he called on his own envoy: they came with him
		return
	}
	facing, head := withHosts, guests[0]
	if e.at = k; ofHosts {
		facing, head = withGuest, hosts[0]
		sc.record(&e, came, guests)
		hosts = append(slices.Clip(hosts), came...)
	} else {
		sc.record(&e, hosts, came)
		guests = append(slices.Clip(guests), came...)
	}
	led.travels(head, came)
	if told := led.lastOf(hosts[0], guests[0]); told != nil {
		for _, p := range came {
			sc.alsoMet(told, facing, p)
		}
	}
	led.hosts, led.guests, led.withHosts, led.withGuest, led.metAt, led.delegate = hosts, guests, withHosts, withGuest, metAt, head
}

// hostsCrowd says whether token k is a Russian delegation of the country of the host of the
// meeting told last, and the guest is of another one; or the one that the host leads.
func (sc *scene) hostsCrowd(k int) bool {
	g := sc.c.g
	led := sc.led
	switch {
	case g.d.lang != "ru" || !travelTogether.fits(g.lower(k)) && !whoseMembers.has(g.lower(k)):
		return false
	case k > sc.s.first && g.nationAt(k-1) != "":
		return g.nationAt(k-1) == sc.c.nationOf(led.hosts[0]) && g.nationAt(k-1) != sc.c.nationOf(led.guests[0])
	}
	return sc.thoseWhoCame(k) && sc.hostTravelled()
}

// hostTravelled says whether he who is told first of the two who met had come to the other one:
// as the head of a delegation, as the text says, or as the place of the talks is in the other's
// country: «А встретился в Анкаре с турецким министром Б».
func (sc *scene) hostTravelled() bool {
	led := sc.led
	host, guest := led.hosts[0], led.guests[0]
	came := func(p *person) bool { return headsDelegation(p) || slices.Contains(led.came, p) }
	if came(host) != came(guest) || led.last.kind == digest.KindReception {
		return came(host) && !came(guest)
	}
	where := sc.lastCountry()
	return where != "" && where == sc.c.nationOf(guest) && where != sc.c.nationOf(host)
}

// thoseWhoCame says whether token k is the guests or the delegation just told
// of, not that of another country.
func (sc *scene) thoseWhoCame(k int) bool {
	g := sc.c.g
	switch low := g.lower(k); low {
	case "it", "ее", "её", "оның": // It included, В ее составе, Оның құрамында
		return k-sc.s.first < 2 && k+1 < sc.s.end && sc.mark(k+1)&tellsMembers != 0
	default:
		if !travelTogether.fits(low) && !standIns[g.d.lang][low].guest && !sc.kazakhGroup(k) {
			return false
		}
	}
	if k == sc.s.first {
		return true
	}
	switch prev := g.lower(k - 1); g.d.lang {
	case "en":
		if next := g.at(sc.s, k+1); (next == "of" || next == "from") && len(sc.led.guests) > 0 && sc.ofThirdNation(k+2) {
			return false // the delegation of Malaysia
		}
		return prev == "the" || k-1 > sc.s.first && g.place[k-1] != "" && g.lower(k-2) == "the" && len(sc.led.guests) > 0 && g.place[k-1] == sc.c.sideOf(sc.led.guests[0])
	case "ru":
		return !lastIs(prev, "ой", "ая", "ую") || sc.mayBeOf(g.place[k-1])
	}
	return g.nationAt(k-1) == "" || slices.ContainsFunc([]*person{sc.led.hosts[0], sc.led.guests[0]}, func(p *person) bool { return g.nationAt(k-1) == sc.c.nationOf(p) })
}

// ofThirdNation says whether English words from token k on name a country of which neither of those is who
// met last, and the guest is of one.
func (sc *scene) ofThirdNation(k int) bool {
	if sc.c.g.at(sc.s, k) == "the" {
		k++
	}
	nation, guest := sc.c.countryAt(k), sc.c.nationOf(sc.led.guests[0])
	return nation != "" && guest != "" && nation != guest && nation != sc.c.nationOf(sc.led.hosts[0])
}

// mayBeMember says whether a Russian sentence counts up somebody as a member: in the nominative,
// and not in one list with the host.
func (sc *scene) mayBeMember(m *mention) bool {
	sc.group()
	for i := range sc.cos {
		co := &sc.cos[i]
		if co.first > m.first || m.end > co.end {
			continue
		}
		return co.cases&(nominative|accusative) != 0 && !slices.ContainsFunc(co.members, func(p party) bool {
			return p.stand.cases == 0 && len(co.members) > 1 && slices.Contains(sc.led.hosts, p.who[0])
		})
	}
	return true
}

// mayBeOf says whether the guest of the meeting told last is of a country, or of none that is told
// where the host is of another one.
func (sc *scene) mayBeOf(nation string) bool {
	host, guest := sc.c.sideOf(sc.led.hosts[0]), sc.c.sideOf(sc.led.guests[0])
	return nation != "" && (guest == nation || guest == "" && host != "" && host != nation)
}

// memberCases are the cases of the Russian plural of the members of a delegation.
var memberCases = map[string]kase{
	"члены": nominative, "членов": accusative, "членами": instrumental, "участники": nominative, "участников": accusative, "участниками": instrumental,
	"представители": nominative, "представителей": accusative, "представителями": instrumental,
}

// ofHers are the Russian words for "her" of a delegation, in front of its members.
var ofHers = wordSet("ее её")

// delegationAt reads token k as a delegation that stands for its head: known
// already, and not told to be another one by what describes it.
func (sc *scene) delegationAt(k int) (standIn, bool) {
	g := sc.c.g
	low := g.lower(k)
	ended := g.d.lang == "kk" && kazakhEnding(low) != nominative // what follows is not its name
	group := g.d.lang == "ru" && strings.HasPrefix(low, "групп")
	if cases := memberCases[low]; cases != 0 && k > sc.s.first && ofHers.has(g.lower(k-1)) && sc.si > 0 && sc.c.tellsOfDelegation(sc.si-1) && g.names[min(k+1, sc.s.end-1)] == 0 {
		return standIn{crowd: true, cases: cases}, true // ее члены
	}
	if cases := memberCases[low]; cases != 0 && travelTogether.fits(g.at(sc.s, k+1)) && g.names[min(k+2, sc.s.end-1)] == 0 && !sc.inRole(k+2) {
		return standIn{crowd: true, cases: cases}, true // члены делегации
	}
	if sc.leadsGroup(k) {
		return standIn{count: 1, guest: true, cases: kazakhEnding(g.lower(k + 1))}, true
	}
	if g.d.lang == "kk" && sc.bareKazakhGroup(k) {
		return standIn{count: 1, crowd: true, cases: kazakhEnding(low)}, true
	}
	if cases, told := sc.membersOf(k); told {
		return standIn{crowd: true, cases: cases}, true
	}
	if group && !sc.bareGroup(k) || !group && !travelTogether.fits(low) || !ended && g.d.lang != "kk" && k+1 < sc.s.end && g.d.tokens[k+1].kind == word && g.d.tokens[k+1].upper {
		return standIn{}, false
	}
	x := standIn{count: 1, crowd: true, cases: anyCase}
	switch g.d.lang {
	case "en":
		if k == sc.s.first || !definiteWord[g.lower(k-1)] && !(k-2 >= sc.s.first && definiteWord[g.lower(k-2)]) && (!sc.opensIndefinite(k) || sc.leaderToldNext() == nil) {
			return standIn{}, false
		}
		for j := k - 1; j >= sc.s.first && j > k-4; j-- {
			if englishLeads[g.lower(j)] && sc.headOfIt(k) < 0 {
				return standIn{}, false // who leads the delegation
			}
		}
		if k+1 < sc.s.end {
			switch next := g.lower(k + 1); next {
			case "from":
				return x, k+2 < sc.s.end && g.capit[k+2]
			case "'s", "’s":
				return x, sc.possesses(k + 2)
			case "of", "led", "headed", "under", "head", "leader", "members":
				return standIn{}, false
			}
		}
		x.cases = anyCase
	case "ru":
		x.cases = russianCrowd(low)
		if x.cases&genitive != 0 || strings.HasPrefix(low, "мисси") && k > sc.s.first && strings.HasPrefix(g.lower(k-1), "дипломатическ") {
			return standIn{}, false // отлёт делегации
		}
		if k+1 < sc.s.end && (lastIs(g.lower(k+1), "го", "ой", "их", "ых") || g.lower(k+1) == "во") || k > sc.s.first && g.isHead[k-1] {
			return standIn{}, false
		}
	default:
		x.cases = kazakhEnding(low)
		if k > sc.s.first && (g.place[k-1] != "" && !lastIs(g.lower(k-1), "да", "де", "та", "те") || k-1 > sc.s.first && g.d.tokens[k-1].upper) || !ended && k+1 < sc.s.end && g.isHead[k+1] {
			return standIn{}, false
		}
	}
	return x, true
}

// bareGroup says whether the Russian group at token k is nobody's: «группу принял аким», but
// not «рабочая группа», «группа дружбы».
func (sc *scene) bareGroup(k int) bool {
	g := sc.c.g
	if k > sc.s.first && g.d.tokens[k-1].kind == word && isRussianAdjective(g.lower(k-1)) {
		return false
	}
	return k+1 >= sc.s.end || g.d.tokens[k+1].kind == punct || sc.mark(k+1)&tellsEncounter != 0 || russianHasPreposition(g.lower(k+1)) || sc.inDate(k+1)
}

// englishLeads are the verbs of who stands at the head of others.
var englishLeads = map[string]bool{
	"lead": true, "leads": true, "led": true, "leading": true, "head": true, "heads": true, "headed": true, "heading": true, "chair": true, "chairs": true, "chaired": true, "chairing": true, "join": true, "joined": true, "joins": true,
}

// definiteWord are the English words that make a delegation the one told of.
var definiteWord = map[string]bool{"the": true, "this": true, "his": true, "her": true, "their": true, "both": true}

// delegationHead returns who leads the delegation that a word at token k
// means: of several heads the one named last before it.
func (sc *scene) delegationHead(k int, not []*person) *person {
	var best *person
	at := -1
	for _, p := range sc.c.persons {
		if slices.Contains(not, p) || !headsDelegation(p) {
			continue
		}
		for _, m := range p.mentions {
			if m.first < k && m.first > at {
				best, at = p, m.first
			}
		}
	}
	if best == nil {
		best = sc.cameLeading(not)
	}
	if best == nil {
		best = sc.headToldLater(k, not)
	}
	if next := sc.leaderToldNext(); best == nil && !slices.Contains(not, next) {
		best = next
	}
	return best
}

// headToldLater returns the only one whom the text calls the head of a
// delegation, where it does so just behind: "The delegation met B. It is led by
// A".
func (sc *scene) headToldLater(k int, not []*person) *person {
	const reach = 3 // sentences
	var head *person
	for _, p := range sc.c.persons {
		if !headsDelegation(p) || slices.Contains(not, p) {
			continue
		}
		if head != nil || len(p.mentions) == 0 || p.mentions[0].first < k || p.mentions[0].sentence > sc.si+reach {
			return nil
		}
		head = p
	}
	return head
}

// tellsOfDelegation says whether a sentence holds the word for a delegation.
func (c *cast) tellsOfDelegation(si int) bool {
	for k, s := c.g.d.sentences[si].first, &c.g.d.sentences[si]; k < s.end; k++ {
		if travelTogether.fits(c.g.lower(k)) {
			return true
		}
	}
	return false
}

// whoCameWith returns the head of a delegation and whom the sentence that names
// it names too, unless they are of another country.
func (sc *scene) whoCameWith(head *person, x standIn, not []*person) []*person {
	out := []*person{head}
	for si := sc.si - 1; si >= 0 && si > sc.si-24; si-- {
		if !sc.c.namesDelegation(si, head) {
			continue
		}
		for _, m := range sc.c.at[si] {
			if side := sc.c.sideOf(m.p); !m.office && !sc.c.inQuote(m.first) && !slices.Contains(not, m.p) && !slices.Contains(sc.led.hosts, m.p) && !(sc.c.g.d.lang == "ru" && sc.led.lastOf(head, m.p) != nil) && (side == "" || len(not) == 0 || side != sc.c.sideOf(not[0])) && (sc.c.g.d.lang != "kk" || sc.c.mayComeWith(m.p, head)) {
				out = appendPerson(out, m.p)
			}
		}
		break
	}
	if len(out) == 1 && (sc.c.g.d.lang != "kk" || x.guest && x.count == 0 || x.crowd) {
		return sc.listedWith(head, not)
	}
	return out
}

// listedWith returns those whom the sentence that named somebody last names in one list
// with him: «Послы А и Б прибыли … Гостей принял В».
func (sc *scene) listedWith(head *person, not []*person) []*person {
	out := []*person{head}
	for si := sc.si - 1; si >= 0 && si > sc.si-4; si-- {
		ms := sc.c.at[si]
		at := slices.IndexFunc(ms, func(m *mention) bool { return m.p == head && !m.office })
		if at < 0 {
			continue
		}
		for i := at + 1; i < len(ms) && sc.adjacent(ms[i-1], ms[i]) && !slices.Contains(not, ms[i].p) && !slices.Contains(sc.led.hosts, ms[i].p); i++ {
			out = appendPerson(out, ms[i].p)
		}
		for i := at; i > 0 && sc.adjacent(ms[i-1], ms[i]) && !slices.Contains(not, ms[i-1].p) && !slices.Contains(sc.led.hosts, ms[i-1].p); i-- {
			out = appendPerson(out, ms[i-1].p)
		}
		break
	}
	return out
}

// namesDelegation says whether a sentence names somebody and a delegation.
func (c *cast) namesDelegation(si int, head *person) bool {
	if !slices.ContainsFunc(c.at[si], func(m *mention) bool { return m.p == head }) {
		return false
	}
	return c.tellsOfDelegation(si)
}

// cameLeading returns who came at the head of a delegation by an earlier
// sentence: "arrived at the head of a delegation", «прибыл во главе делегации»,
// «делегацияны бастап келді».
func (sc *scene) cameLeading(not []*person) *person {
	g := sc.c.g
	for si := sc.si - 1; si >= 0 && si > sc.si-24; si-- {
		if len(sc.c.at[si]) == 0 {
			continue
		}
		s := &g.d.sentences[si]
		for k := s.first; k < s.end; k++ {
			if !travelTogether.fits(g.lower(k)) && !startsWithAny(g.lower(k), []string{"групп", "топ=", "топты=", "тобын="}) && !deputyPlurals[g.lower(k)] || !g.headBeside(s, k) {
				continue
			}
			if m := sc.c.subjectOf(si, s.end, 0); m != nil && !slices.Contains(not, m.p) {
				return m.p
			}
			if ms := sc.c.at[si]; len(ms) == 1 && !slices.Contains(not, ms[0].p) {
				return ms[0].p // the delegation is headed by X
			}
		}
	}
	return nil
}
