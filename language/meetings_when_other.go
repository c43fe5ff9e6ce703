package language

import "time"

// ofOther says whether a date tells, with a clause or a participle, when something else
// than the encounter was: «закон, принятый 5 марта», "the guest, who arrived on Monday".
func (sc *scene) ofOther(e *encounter, m *dateMention) bool {
	from, to := sc.c.g.d.clauseOfDate(m)
	return from < to && (e.at < from || e.at >= to) && from-2 != e.at
}

// participleAround returns the tokens of the Russian clause that a participle behind a
// comma opens and that holds the date, none if none does, or if the participle tells
// when something was held.
func (d *document) participleAround(m *dateMention) (from, to int) {
	if d.lang != "ru" {
		return 0, 0
	}
	s := &d.sentences[m.sentence]
	from, to = d.tokenAt(m.start), d.tokenAt(m.start)
	for from > s.first && d.tokens[from-1].text != "," {
		from--
	}
	for to < s.end && d.tokens[to].text != "," {
		to++
	}
	if from <= s.first {
		return 0, 0
	}
	for k := from; k < min(to, from+4); k++ {
		if low := d.tokens[k].lower; fullParticiple(low) || k == from && undergoneParticiple(low) {
			if startsWithAny(low, heldParticiples) || len(m.iso) == len(time.DateOnly) && startsWithAny(low, comeParticiples) {
				return 0, 0
			}
			return from, to
		}
	}
	return 0, 0
}

// undergoneParticiple says whether a Russian word may be a participle of the passive in
// full: «принятый», «подписанного».
func undergoneParticiple(w string) bool {
	stem, ok := passiveEndings.cut(w, 4)
	return ok && endsWithAny(stem, "анн", "енн", "ённ", "янн", "нят", "рыт", "зят")
}

var passiveEndings = newEndings("ый", "ая", "ое", "ые", "ого", "ой", "ому", "ую", "ым", "ом", "ыми", "ых")

// comeParticiples are beginnings of participles of coming: who came on a day met
// somebody on it, as far as the text tells.
var comeParticiples = []string{"прибы", "прилет", "приех", "приезж", "находящ", "находивш", "пребыва"}

// heldParticiples are beginnings of participles that tell when an encounter was.
var heldParticiples = []string{"состоявш", "прошедш", "проходивш", "проходящ", "проведенн", "проведённ", "дливш", "завершивш", "начавш", "открывш", "снят", "прошл", "минувш", "организованн", "назначенн", "намеченн", "запланированн"}
