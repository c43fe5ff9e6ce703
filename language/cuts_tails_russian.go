package language

// russianTails finds the further things of a list at the end where each has its preposition: «в Алматы
// и в Астане», «о торговле, о дорогах и о визах».
func (t *trimmer) russianTails(stop int) []stretch {
	return nil
}
