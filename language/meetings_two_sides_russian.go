package language

import "slices"

// The two sides of a Russian list of those who met or took part in talks.

// envoyAmong says whether one of two in a Russian sentence stands for a country abroad or leads those who
// came from one, and the other holds another office: what both discuss they discuss with each other, as
// «губернатор А и посол Италии Б» or «спикер А и глава делегации Кубы Б» do, outside of a sitting.
func (sc *scene) envoyAmong(all []*person) bool {
	if sc.c.g.d.lang == "en" || sc.c.g.d.lang == "kk" && !sc.meetingBehindKazakh() || len(all) != 2 || sc.ofSitting() {
		return false
	}
	a, b := all[0], all[1]
	if isEnvoy(a) != isEnvoy(b) {
		return !(isEnvoy(a) && ofEmbassy(b)) && !(isEnvoy(b) && ofEmbassy(a))
	}
	if a.country == "" && b.country != "" && len(a.roles) > 0 && len(b.roles) > 0 && !isLawmaker(b) {
		return true // министр А и глава МИД Италии Б
	}
	return presides(a) && headsDelegation(b) || presides(b) && headsDelegation(a)
}

// twoSides divides three or more whom a Russian sentence joins into the two sides for which they sat, by
// country, body and office: «во встрече участвовали глава комиссии А, её заместитель Б и координатор миссии
// В». Where they are of one side or of three they are told to have met all; it returns nil then.
func (sc *scene) twoSides(all []*person) (as, bs []*person) {
	const two = 2
	if sc.c.g.d.lang != "ru" || len(all) <= two {
		return nil, nil
	}
	var sides [][]*person
	for _, p := range all {
		at := slices.IndexFunc(sides, func(side []*person) bool {
			return slices.ContainsFunc(side, func(q *person) bool { return sc.sitTogether(p, q) })
		})
		if at < 0 {
			sides, at = append(sides, nil), len(sides)
		}
		sides[at] = append(sides[at], p)
	}
	if len(sides) != two {
		return nil, nil
	}
	return sides[0], sides[1]
}

// sitTogether says whether two sit on one side of a table: of one country, where both are told, else of one
// body, or both of one house.
func (sc *scene) sitTogether(p, q *person) bool {
	if a, b := sc.c.sideOf(p), sc.c.sideOf(q); a != "" && b != "" {
		return a == b
	}
	return sharesBody(p, q) || sc.servesUnder(p, q) || sc.servesUnder(q, p) || colleagues([]*person{p, q})
}
