package language

import "strings"

// besideTheMatter says whether the word for a topic at token i of a sentence tells nothing of
// what the text is about: where it was published, where somebody worked before, or that a
// partnership is a strategic one.
func (d *document) besideTheMatter(s *sentence, i int) bool {
	w := d.tokens[i].lower
	switch {
	case startsWithAny(w, partnerWords):
		return i > s.first && startsWithAny(d.tokens[i-1].lower, []string{"strateg", "стратег"})
	case startsWithAny(w, pageWords):
		return d.publishedOn(s, i)
	}
	return d.workedAt(s, i)
}

// partnerWords are beginnings of words for a partnership, as much political as economic.
var partnerWords = []string{"partner", "партнер", "партнёр", "серіктес"}

// pageWords are beginnings of words for where on the net something is published.
var pageWords = []string{"сайт", "веб-сайт", "аккаунт", "соцсет", "социальн", "телеграм", "telegram", "twitter", "facebook", "instagram", "website", "web=", "account", "social=", "әлеуметтік=", "желі", "парақша", "интернет", "онлайн"}

// publishedOn says whether the word at token i tells where somebody told what the sentence
// tells: сообщается на сайте парламента, wrote on his account, Facebook парақшасында жазды.
func (d *document) publishedOn(s *sentence, i int) bool {
	const reach = 10
	where := false
	if d.lang == "kk" {
		for k := i; k < min(s.end, i+2); k++ {
			where = where || endsInPlace(d.tokens[k].lower)
		}
	} else {
		for k := i - 1; k >= max(s.first, i-3) && d.tokens[k].kind == word; k-- {
			switch d.tokens[k].lower {
			case "на", "в", "во", "on", "in", "via":
				where = true
			}
		}
	}
	return where && d.anyStarts(max(s.first, i-reach), min(s.end, i+reach), publishing)
}

// publishing are beginnings of verbs for telling something on the net.
var publishing = []string{"сообщ", "появил", "говорится=", "написал", "пишет=", "опубликова", "размести", "размещен", "рассказал", "заявил", "отметил", "поделил", "said=", "says=", "wrote=", "posted=", "published=", "announced=", "reported=", "хабарла", "жазды=", "жазған", "жазылды=", "жазылған", "жариялады", "жарияланды", "жарияланған", "мәлімде", "делінген=", "бөлісті"}

// workedAt says whether the word at token i tells where somebody worked, once: работал в
// прокуратуре, worked as a prosecutor, прокуратурада қызмет еткен.
func (d *document) workedAt(s *sentence, i int) bool {
	const reach = 5
	w := d.tokens[i].lower
	switch d.lang {
	case "kk":
		if !endsInPlace(w) {
			return false
		}
		for k := i + 1; k < min(s.end, i+reach); k++ {
			if next := d.word(k+1, k, s.end); (d.tokens[k].lower == "қызмет" || d.tokens[k].lower == "жұмыс") && startsWithAny(next, []string{"еткен", "етті=", "етіп=", "істеген", "істеді=", "істеп=", "атқарған", "атқарды="}) {
				return true
			}
		}
	case "ru":
		for k := i - 1; k >= max(s.first, i-reach); k-- {
			if startsWithAny(d.tokens[k].lower, []string{"работал", "трудил", "служил"}) {
				return endsWithAny(w, "е", "и", "ах", "ях") && d.anyStarts(k, i, []string{"в=", "во="})
			}
		}
	default:
		for k := i - 1; k >= max(s.first, i-reach); k-- {
			if v := d.tokens[k].lower; v == "worked" || v == "served" {
				return d.anyStarts(k, i, []string{"as=", "at=", "in=", "for="}) && !strings.HasSuffix(w, "ly")
			}
		}
	}
	return false
}
