package language

// apartInKazakh takes off a Kazakh name of three words the last one, where that is the
// surname of somebody else who is told right behind the one who acts: «Сырым Әубәкір
// Муминованы қабылдады», «Дәулет Құлмамбет Мирзаевамен пікірлесті».
func (g *stage) apartInKazakh(n nameSpan) nameSpan {
	if g.d.lang != "kk" || n.end-n.first != 3 || n.surnameFirst || n.eastern || !g.inflected(n.end-1) || g.patronymic(n.first+1) {
		return n
	}
	sex, known := g.l.given(g.word(n.first))
	of := sexByEnding(g.shortNominative(g.word(n.end - 1)))
	if !known || sex == 0 || of == 0 || of == sex {
		return n
	}
	return nameSpan{first: n.first, end: n.end - 1, given: titled(g.word(n.first)), family: titled(g.word(n.first + 1))}
}
