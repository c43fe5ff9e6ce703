package sandbox

import (
	"context"
	"strings"
)

// method is one of the Bot API's.
type method struct {
	takes []string // the names of its parameters in Bot API 10.3
	needs []string // those that it cannot do without
	do    func(s *Server, p params) (any, error)
	// waits stands in for do where the lock must not be held.
	waits func(s *Server, ctx context.Context, p params) (any, error)
}

// methods are those that the sandbox plays, by name in lower case: Telegram
// does not mind the case either. A parameter with an exclamation mark has to be
// there.
func methods() map[string]method {
	const (
		target = "business_connection_id chat_id! message_thread_id direct_messages_topic_id ephemeral_message_parameters "
		manner = " disable_notification protect_content allow_paid_broadcast message_effect_id suggested_post_parameters" +
			" reply_parameters reply_markup"
		caption = " caption parse_mode caption_entities"
		edited  = "business_connection_id chat_id message_id inline_message_id reply_markup"
	)
	all := map[string]method{}
	add := func(name, takes string, do func(s *Server, p params) (any, error)) {
		m := method{takes: strings.Fields(strings.ReplaceAll(takes, "!", "")), do: do}
		for _, parameter := range strings.Fields(takes) {
			if needed, isNeeded := strings.CutSuffix(parameter, "!"); isNeeded {
				m.needs = append(m.needs, needed)
			}
		}
		all[strings.ToLower(name)] = m
	}
	add("getMe", "", (*Server).getMe)
	add("setWebhook", "url certificate ip_address max_connections allowed_updates drop_pending_updates secret_token", (*Server).setWebhook)
	add("deleteWebhook", "drop_pending_updates", (*Server).deleteWebhook)
	add("getWebhookInfo", "", (*Server).getWebhookInfo)
	all["getupdates"] = method{takes: strings.Fields("offset limit timeout allowed_updates"), waits: (*Server).getUpdates}

	add("sendMessage", target+"text! parse_mode entities link_preview_options"+manner, (*Server).sendMessage)
	add("sendPhoto", target+"photo! show_caption_above_media has_spoiler"+caption+manner, (*Server).sendPhoto)
	add("sendDocument", target+"document! thumbnail disable_content_type_detection"+caption+manner, (*Server).sendDocument)
	add("sendChatAction", "business_connection_id chat_id! message_thread_id action!", (*Server).sendChatAction)
	add("editMessageText", edited+" text parse_mode entities link_preview_options rich_message", (*Server).editMessageText)
	add("editMessageCaption", edited+" show_caption_above_media"+caption, (*Server).editMessageCaption)
	add("editMessageReplyMarkup", edited, (*Server).editMessageReplyMarkup)
	add("editMessageMedia", edited+" media!", (*Server).editMessageMedia)
	add("deleteMessage", "chat_id! message_id!", (*Server).deleteMessage)
	add("deleteMessages", "chat_id! message_ids!", (*Server).deleteMessages)
	add("copyMessage", target+"from_chat_id! message_id! show_caption_above_media video_start_timestamp"+caption+manner, (*Server).copyMessage)
	add("forwardMessage", "chat_id! message_thread_id direct_messages_topic_id from_chat_id! message_id! disable_notification protect_content"+
		" message_effect_id suggested_post_parameters video_start_timestamp", (*Server).forwardMessage)
	add("pinChatMessage", "business_connection_id chat_id! message_id! disable_notification", (*Server).pinChatMessage)
	add("unpinChatMessage", "business_connection_id chat_id! message_id", (*Server).unpinChatMessage)
	add("unpinAllChatMessages", "chat_id!", (*Server).unpinAllChatMessages)
	add("answerCallbackQuery", "callback_query_id! text show_alert url cache_time", (*Server).answerCallbackQuery)

	add("answerInlineQuery", "inline_query_id! results! cache_time is_personal next_offset button", (*Server).answerInlineQuery)

	add("setMyCommands", "commands! scope language_code", (*Server).setMyCommands)
	add("getMyCommands", "scope language_code", (*Server).getMyCommands)
	add("deleteMyCommands", "scope language_code", (*Server).deleteMyCommands)
	for _, f := range []struct {
		name, field string
		limit       int
	}{{"Name", "name", 64}, {"Description", "description", 512}, {"ShortDescription", "short_description", 120}} {
		add("setMy"+f.name, f.field+" language_code", func(s *Server, p params) (any, error) {
			return s.setProfile(p, f.field, f.limit)
		})
		add("getMy"+f.name, "language_code", func(s *Server, p params) (any, error) { return s.getProfile(p, f.field) })
	}

	add("getChat", "chat_id!", (*Server).getChat)
	add("getChatMember", "chat_id! user_id!", (*Server).getChatMember)
	add("getChatMemberCount", "chat_id!", (*Server).getChatMemberCount)
	add("getChatAdministrators", "chat_id! return_bots", (*Server).getChatAdministrators)
	add("leaveChat", "chat_id!", (*Server).leaveChat)
	return all
}

func (s *Server) getMe(params) (any, error) {
	return struct {
		user
		CanJoinGroups   bool `json:"can_join_groups"`
		ReadsGroups     bool `json:"can_read_all_group_messages"`
		InlineQueries   bool `json:"supports_inline_queries"`
		BusinessConnect bool `json:"can_connect_to_business"`
		HasMainWebApp   bool `json:"has_main_web_app"`
	}{user: s.me, CanJoinGroups: true, ReadsGroups: true, InlineQueries: true}, nil
}
