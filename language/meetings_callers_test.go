package language_test

import "testing"

// Who is meant by a word for those who came.
func TestWhoCame(t *testing.T) {
	checkMeetings(t, "en", [][2]string{
		{"Ngo Lan, Vice-Chair of the National Assembly of Vietnam, is on a visit to Latvia. On Monday Ngo Lan and Culture Minister Dana Berzina talked at the hotel. On Wednesday the guest was received by President Erik Sandvik.", "Berzina+Lan meeting; Lan+Sandvik reception"},
		{"Philippine House leader Ramon Villaruel flew to Riga on Monday. The visitors were welcomed at the town hall by the mayor, Erik Sandvik.", "Sandvik+Villaruel reception"},
		{"Talks between Moldova's parliament president Doina Rusu and Romania's Senate leader Mircea Dobre wrapped up in Chisinau on Wednesday. In the morning the visitor had been shown round the cellars by Mayor Ion Lupu.", "Dobre+Lupu meeting; Dobre+Rusu meeting"},
	})
}

// An office whose holder is named later stands for him where it tells of the
// meeting.
func TestOfficesNamedLater(t *testing.T) {
	checkMeetings(t, "en", [][2]string{
		{"The Speaker of the Saeima played host on Thursday to the head of the Moldovan house. Dana Berzina said that it was time. Her guest, Veronica Rusu, thanked Latvia.", "Berzina+Rusu meeting"},
		{"The mayor of Varna and the minister for regional development dined on Sunday. Plamen Stoychev said on Monday that he had been hungry. The minister, Dana Koleva, was more forthcoming.", "Koleva+Stoychev meeting"},
		{"President Edgar Lindqvist was taken to the residence for a meeting with Speaker Marek Nowicki.", "Lindqvist+Nowicki meeting"},
		{"Senator Dana Falk was in the gallery and afterwards went up to see Speaker Marek Nowicki.", "Falk+Nowicki meeting"},
		{"Senators Dana Falk and Luis Ortega were driven straight to the ministry, where they met Minister Marek Nowicki.", "Falk+Nowicki meeting; Nowicki+Ortega meeting"},
		{"\"No such meeting took place,\" said Emil Rusu's spokeswoman of the claim that the senator had met Minister Marek Nowicki.", ""},
	})
	checkMeetings(t, "kk", [][2]string{
		{"Мәжіліс депутаты Тоқтар Ермеков асханада Куба парламентінің төрайымымен бір үстелге жайғасты. Мариэла Эстевес сөзді спорттан бастады.", "Ермеков+Эстевес meeting"},
	})
}

// Who is brought in where a paragraph tells what was said at talks was there.
func TestWhoSpokeUpAtTalks(t *testing.T) {
	checkMeetings(t, "en", [][2]string{
		{"Speaker of the Senate of Kazakhstan Marat Omarov received Vice Chairman of the National Assembly of Vietnam Tran Duc Khanh.\n\nIn the course of the talks the sides considered an agreement. Senator Alua Zhaksylyk, who heads the group for cooperation, presented proposals on exchanges.", "Khanh+Omarov reception; Khanh+Zhaksylyk meeting"},
		{"Speaker of the Senate of Kazakhstan Marat Omarov received Vice Chairman of the National Assembly of Vietnam Tran Duc Khanh.\n\nSenator Alua Zhaksylyk presented proposals on water to the committee.", "Khanh+Omarov reception"},
		{"Dana Falk, the Finnish lawmaker, is to be received by the Chairman on Friday. Only two of the committees are led by women, noted Olof Berg, who leads the Respublica group.", ""},
		{"Speaker Dana Falk and deputy Olof Berg sat together in the front row.", ""},
	})
}
