package language

import (
	"slices"
	"strings"
)

// Russian sentences that tell who sat on the side of the host and who on that of the guest of the
// meeting told just before, in words for the two rather than for their countries.

// seatedBeside reads them: «Хозяев представляла также В, гостей — Г», «На стороне хозяев сидел В»,
// «Рядом с гостем — Г». It says whether somebody was told so.
func (sc *scene) seatedBeside() bool {
	led := sc.led
	if sc.c.g.d.lang != "ru" || sc.any&tellsEncounter&^tellsWeak != 0 || sc.si-led.at > memberReach || led.at >= sc.si || len(led.hosts) == 0 || len(led.guests) == 0 || sc.any&(tellsDeny|tellsAhead) != 0 {
		return false
	}
	told := led.lastOf(led.hosts[0], led.guests[0])
	if told == nil {
		return false
	}
	var ours, theirs []*person
	from, side := 0, sideNeither // where the words for a side end that was told last
	take := func(to int) {
		for _, m := range sc.c.at[sc.si] {
			if from == 0 || m.first < from || m.first >= to || m.office || sc.c.inQuote(m.first) || slices.Contains(led.hosts, m.p) || slices.Contains(led.guests, m.p) {
				continue
			}
			if s := sc.sideOfHim(side, m.p); s == sideHost {
				ours = appendPerson(ours, m.p)
			} else if s == sideGuest {
				theirs = appendPerson(theirs, m.p)
			}
		}
	}
	sc.group()
	for k := sc.s.first; k < sc.s.end; k++ {
		if s, end := sc.sideWord(k); end > k {
			take(k)
			from, side, k = end, s, end-1
		}
	}
	take(sc.s.end)
	if n := len(ours) + len(theirs); n == 0 || n > mostWitnesses {
		return false
	}
	for _, p := range ours {
		sc.alsoMet(told, led.guests, p)
		sc.alsoMet(told, led.withGuest, p)
		sc.alsoMet(told, theirs, p)
	}
	for _, p := range theirs {
		sc.alsoMet(told, led.hosts, p)
		sc.alsoMet(told, led.withHosts, p)
	}
	led.withHosts, led.withGuest = append(led.withHosts, ours...), append(led.withGuest, theirs...)
	return true
}

// sideOfHim is the side that words tell of somebody: where they leave it open, that of the one under
// whom he serves or of whose country he is.
func (sc *scene) sideOfHim(told meetingSide, p *person) meetingSide {
	if told != sideNeither {
		return told
	}
	host, guest := sc.led.hosts[0], sc.led.guests[0]
	if sc.surelyHosts(p) {
		return sideHost
	}
	if side := sc.c.sideOf(p); sc.servesUnder(p, guest) || side != "" && side == sc.c.nationOf(guest) && side != sc.c.nationOf(host) {
		return sideGuest
	}
	return sideNeither
}

// sideWord reads the words at token k that tell on whose side those behind them sat, and returns the
// token behind them: «хозяев представляли», «гостей —», «на стороне гостей», «рядом с хозяином»,
// «Б сопровождал».
func (sc *scene) sideWord(k int) (side meetingSide, end int) {
	g := sc.c.g
	low, next := g.lower(k), g.at(sc.s, k+1)
	opens := k == sc.s.first || g.d.tokens[k-1].kind == punct
	switch {
	case (low == "хозяев" || low == "гостей") && (strings.HasPrefix(next, "представлял") || opens && isDash(next)):
		return sc.hostOrGuest(low == "хозяев"), k + 2
	case low == "на" && next == "стороне" && (g.at(sc.s, k+2) == "хозяев" || g.at(sc.s, k+2) == "гостей"):
		return sc.hostOrGuest(g.lower(k+2) == "хозяев"), k + 3
	case low == "рядом" && opens && (next == "с" || next == "со"):
		return sc.besideEither(k + 2)
	case accompanies(next) && opens && k > sc.s.first:
		for _, m := range sc.c.at[sc.si] {
			if m.first == k && m.end == k+1 && !m.office && sc.c.casesOf(m)&accusative != 0 {
				return sideOfTwo(slices.Contains(sc.led.hosts, m.p), slices.Contains(sc.led.guests, m.p)), k + 2
			}
		}
	}
	return sideNeither, k
}

// hostOrGuest is the side of the host, or of the guest, of the talks told last: he who is told first of
// them can be the one who came.
func (sc *scene) hostOrGuest(host bool) meetingSide {
	return sideOfTwo(host != sc.hostTravelled(), host == sc.hostTravelled())
}

// besideEither reads beside whom somebody sat, from token k on, to the dash or the verb.
func (sc *scene) besideEither(k int) (side meetingSide, end int) {
	const longest = 5
	g, from := sc.c.g, k
	for end = k; end < min(sc.s.end, k+longest); end++ {
		if low := g.lower(end); isDash(low) || isWas(low) || startsWithAny(low, []string{"сидел", "находил", "сел=", "села=", "сели=", "стоял"}) {
			break
		}
	}
	if end == from || end >= min(sc.s.end, k+longest) {
		return sideNeither, k - 2
	}
	if low := g.lower(from); low == "ним" || low == "ней" || low == "своим" || low == "своей" {
		return sideNeither, end + 1 // of one of the two
	}
	for i := range sc.cos {
		if co := &sc.cos[i]; co.first >= from && co.end <= end {
			if who := sc.whoIs(co, nil); len(who) == 1 {
				return sideOfTwo(slices.Contains(sc.led.hosts, who[0]), slices.Contains(sc.led.guests, who[0])), end + 1
			}
		}
	}
	return sideNeither, k - 2
}
