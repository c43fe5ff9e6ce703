package language_test

import "testing"

func TestACounterpartWithoutAName(t *testing.T) {
	const met = "Sejm Speaker Anna Novak received Kazakh Speaker Marat Okenov at the Sejm in the centre of the capital. "
	checkMeetings(t, "en", [][2]string{
		{met + "Her Kazakh counterpart then met Czech Minister Hakan Demirel.", "Demirel+Okenov meeting; Novak+Okenov reception"},
		{met + "Later her counterpart was received by Minister Hakan Demirel.", "Demirel+Okenov reception; Novak+Okenov reception"},
		{met + "In the evening Czech Minister Hakan Demirel met her Kazakh colleague.", "Demirel+Okenov meeting; Novak+Okenov reception"},
		{met + "Her German counterpart later met Czech Minister Hakan Demirel.", "Novak+Okenov reception"},
		{met + "Her counterpart from Prague, Hakan Demirel, sent a letter.", "Novak+Okenov reception"},
	})
}
