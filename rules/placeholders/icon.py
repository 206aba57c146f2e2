"""What icon fonts draw as pictures, and what broken scripts leave behind.

Not cruft: an article about icons or scripts, in which these words stand within sentences.
"""

from cleaner.rule import Phrases

# Names that an icon font draws as pictures. Left out is what is one word, as "menu" and "share".
ICONS = {
    "en": """
        access_time
        account_balance
        account_box
        account_circle
        add_circle
        add_circle_outline
        add_shopping_cart
        arrow_back
        arrow_back_ios
        arrow_circle_right
        arrow_downward
        arrow_drop_down
        arrow_drop_down_circle
        arrow_drop_up
        arrow_forward
        arrow_forward_ios
        arrow_left
        arrow_outward
        arrow_right
        arrow_right_alt
        arrow_upward
        bookmark_add
        bookmark_border
        calendar_clock
        calendar_month
        calendar_today
        calendar_view_day
        calendar_view_month
        card_giftcard
        chat_bubble
        chat_bubble_outline
        check_box
        check_box_outline_blank
        check_circle
        check_circle_outline
        chevron_left
        chevron_right
        cloud_download
        cloud_upload
        content_copy
        content_paste
        credit_card
        dark_mode
        date_range
        delete_outline
        done_all
        double_arrow
        drag_handle
        error_outline
        expand_circle_down
        expand_less
        expand_more
        fast_forward
        fast_rewind
        favorite_border
        file_copy
        file_download
        file_upload
        filter_alt
        filter_list
        first_page
        flag_circle
        folder_open
        font_download
        format_quote
        format_size
        format_list_bulleted
        forward_10
        fullscreen_exit
        get_app
        group_add
        headset_mic
        help_outline
        highlight_off
        home_filled
        hourglass_empty
        image_search
        import_contacts
        info_outline
        insert_chart
        insert_comment
        insert_drive_file
        insert_link
        insert_photo
        ios_share
        keyboard_arrow_down
        keyboard_arrow_left
        keyboard_arrow_right
        keyboard_arrow_up
        keyboard_backspace
        keyboard_double_arrow_right
        label_outline
        last_page
        light_mode
        list_alt
        local_fire_department
        local_offer
        local_phone
        local_printshop
        location_city
        location_on
        location_pin
        lock_open
        lock_outline
        mail_outline
        menu_book
        menu_open
        mode_comment
        more_horiz
        more_vert
        navigate_before
        navigate_next
        new_releases
        notifications_active
        notifications_none
        open_in_browser
        open_in_full
        open_in_new
        pause_circle
        people_alt
        person_add
        person_outline
        phone_iphone
        photo_camera
        photo_library
        picture_as_pdf
        pin_drop
        play_arrow
        play_circle
        play_circle_filled
        play_circle_outline
        playlist_add
        playlist_play
        print_outline
        query_builder
        question_answer
        radio_button_checked
        radio_button_unchecked
        read_more
        remove_circle
        remove_red_eye
        replay_10
        report_problem
        rss_feed
        sentiment_satisfied
        shopping_bag
        shopping_basket
        shopping_cart
        skip_next
        skip_previous
        sort_by_alpha
        star_border
        star_half
        star_outline
        star_rate
        text_decrease
        text_fields
        text_increase
        text_snippet
        thumb_down
        thumb_down_off_alt
        thumb_up
        thumb_up_alt
        thumb_up_off_alt
        trending_down
        trending_flat
        trending_up
        unfold_less
        unfold_more
        verified_user
        video_library
        view_agenda
        view_list
        view_module
        visibility_off
        volume_down
        volume_mute
        volume_off
        volume_up
        watch_later
        wb_sunny
        zoom_in
        zoom_out
        zoom_out_map
    """,
}

# What broken scripts leave behind.
LEFTOVERS = {
    "en": """
        # undefined
        end of content
        error: undefined
        image default
        nan min read
        nan minutes read
        object object
        pagetitle
        undefined ago
        undefined comments
        undefined min read
        undefined mins
        undefined minutes
        undefined undefined
    """,
}


RULES = [
    Phrases(
        id="placeholders/leftover",
        reason="It is what a broken script leaves behind.",
        removes=[
            "⟦undefined mins⟧\n\nThe tide turned at four.",
            "The tide turned at four.\n⟦[object Object]⟧\nBy ten the boats lay dry.",
        ],
        keeps=[
            "Its age is undefined, and so is its weight.",
            "The boundary was left undefined.",
        ],
        phrases=LEFTOVERS,
    ),
    Phrases(
        id="placeholders/icon",
        reason="It is the name of an icon that the page's font should have drawn.",
        phrases=ICONS,
        removes=[
            "The tide turned at four.\n\n⟦calendar_today⟧\n\nBy ten the boats lay dry.",
            "⟦chevron_right⟧\n\nThe tide turned at four.",
        ],
        keeps=[
            "The icon called chevron_right points to the next page.",
            "Open the menu\n\nThe name of the icon is menu.",
        ],
    ),
]
