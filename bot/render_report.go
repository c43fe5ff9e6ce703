package bot

import "minber/digest"

// storyItem, saidItem, metItem, aheadItem and personItem say what a passage of
// a message shows, so that readers can report it and corrections find it.
func storyItem(lead digest.ArticleRef, shown markup) digest.Item {
	return digest.Item{Kind: digest.ItemStory, ID: lead.ID, Article: lead.ID, HTML: string(shown)}
}

func saidItem(said digest.StatementRecord, shown markup) digest.Item {
	return digest.Item{Kind: digest.ItemStatement, ID: said.ID, Article: said.Ref.ID, HTML: string(shown)}
}

func metItem(met digest.MeetingRecord, shown markup) digest.Item {
	return digest.Item{Kind: digest.ItemMeeting, ID: met.ID, HTML: string(shown)}
}

func aheadItem(ahead digest.UpcomingRecord, shown markup) digest.Item {
	return digest.Item{Kind: digest.ItemUpcoming, ID: ahead.ID, Article: ahead.Ref.ID, HTML: string(shown)}
}

func personItem(person digest.PersonRef, shown markup) digest.Item {
	return digest.Item{Kind: digest.ItemPerson, ID: person.ID, HTML: string(shown)}
}

// messages are parts without what they show.
func messages(parts []digest.Part) []string {
	html := make([]string, len(parts))
	for i, p := range parts {
		html[i] = p.HTML
	}
	return html
}

// itemsOf lists what the parts show.
func itemsOf(parts []digest.Part) []digest.Item {
	var items []digest.Item
	for _, p := range parts {
		items = append(items, p.Items...)
	}
	return items
}
