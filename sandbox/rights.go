package sandbox

import (
	"maps"
	"slices"
)

// rights are what an administrator may do, by the Bot API's names.
type rights map[string]bool

// Rights are the names of all that an administrator of a channel or group may
// be allowed to do, as in ChatAdministratorRights.
func Rights() []string {
	return append(commonRights(), append(channelRights(), groupRights()...)...)
}

func commonRights() []string {
	return []string{
		"can_manage_chat", "can_delete_messages", "can_manage_video_chats", "can_restrict_members", "can_promote_members",
		"can_change_info", "can_invite_users", "can_post_stories", "can_edit_stories", "can_delete_stories", "can_send_welcome_messages",
	}
}

func channelRights() []string {
	return []string{"can_post_messages", "can_edit_messages", "can_manage_direct_messages"}
}

func groupRights() []string {
	return []string{"can_pin_messages", "can_manage_topics", "can_manage_tags"}
}

func rightsOf(names []string) rights {
	r := rights{}
	for _, name := range names {
		r[name] = true
	}
	return r
}

// readRights reads a ChatAdministratorRights, strictly.
func readRights(given map[string]bool) (rights, error) {
	r := rights{}
	known := append(Rights(), "is_anonymous")
	for name, on := range given {
		if !slices.Contains(known, name) {
			return nil, bad("can't parse administrator rights: unknown field %q", name)
		}
		if on {
			r[name] = true
		}
	}
	return r, nil
}

// cover reports whether these rights include others. Whether one shows oneself
// is no matter of rights.
func (r rights) cover(others rights) bool {
	for name := range others {
		if !r[name] && name != "is_anonymous" {
			return false
		}
	}
	return true
}

func (r rights) with(others rights) rights {
	all := maps.Clone(r)
	if all == nil {
		all = rights{}
	}
	maps.Copy(all, others)
	return all
}

// may reports whether a participant of a chat has a right.
func (p participant) may(right string) bool {
	return p.status == "creator" || (p.status == "administrator" && p.rights[right])
}
