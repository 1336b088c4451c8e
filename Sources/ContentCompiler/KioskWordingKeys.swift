// The keys of the wording of a shared computer, and the slots that each text fills in.

/// Each key with the names of its slots, in the order in which the program gives them.
let kioskWordingKeys: [String: [String]] = [
  "kiosk_do_finish": [],
  "kiosk_do_print": [],
  "kiosk_do_show": [],
  "kiosk_finish": [],
  "kiosk_finish_title": [],
  "kiosk_half_minute": [],
  "kiosk_keys_digits": [],
  "kiosk_minute": [],
  "kiosk_minutes": ["count"],
  "kiosk_no_print_command": [],
  "kiosk_not_printed": ["reason"],
  "kiosk_print": ["printer"],
  "kiosk_private": ["time"],
  "kiosk_show_intro": [],
  "kiosk_show_title": [],
  "kiosk_team_intro": [],
  "kiosk_warning": ["time"],
]
