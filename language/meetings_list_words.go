package language

// Words by which one of a list of those who met is told to have come later, or at his own time.

// takesTurn are the Russian words that stand for the verb in front of a dash.
var takesTurn = wordSet("вторым второй вторыми третьим третьей четвертым четвёртым четвертой последним последней последними следующим следующей утром днем днём вечером затем потом позже позднее")

// laterOn are Russian words by which the next of a list is told to have come later.
var laterOn = wordSet("следом вслед чуть немного сразу часом часами через час часа часов полчаса получасом спустя двумя тремя минут минутами днями днём днем")

// partOfDay are the words by which the next of a list is given a time of his own.
var partOfDay = wordSet(`on in at morning afternoon evening noon midday lunchtime same next following day`)

// talksOf says whether the noun of a meeting stands beside two whom only a dash
// parts: «переговоры А – Б», «А – Б келіссөздері».
func (sc *scene) talksOf(co *company, p *party) bool {
	if sc.c.g.d.lang == "ru" {
		return sc.mark(co.first-1)&tellsTalk != 0
	}
	return sc.mark(p.end)&tellsTalk != 0
}

// closesAside are the marks behind a point that shortens a word and ends no sentence.
var closesAside = wordSet(") ,")

// relatives are the nouns that say what somebody is to another of a list.
var relatives = beginsWith("successor", "predecessor", "namesake", "однофамил", "тезк", "тёзк", "аттас", "сменщик", "преемни", "предшественни", "супруг", "ізбасар", "мұрагер", "орынбасар", "серіг")
