"""Promotion: calls to buy, book, try or share what the page's owner offers, and the small print around its texts.

Not cruft: a price or an offer that the article reports, advice on what to ask a seller, a product page's own name.
"""

from cleaner.rule import Line, Phrases

# Buttons and lines that sell; no article uses them as a heading.
ACTIONS = {
    "en": """
        # day free trial
        # day free trial, no credit card required
        activate free trial
        activate your free trial
        add all to cart
        add to bag
        add to basket
        add to cart
        add to cart add to cart
        add to shopping bag
        add to shopping cart
        add to wish list
        add to wishlist
        already a customer? sign in
        ask for a demo
        ask for a free quote
        ask for a quote
        available on the app store
        best price guaranteed
        book a call
        book a call now
        book a call today
        book a call with *
        book a consultation
        book a consultation today
        book a demo now
        book a demo today
        book a demo with *
        book a discovery call
        book a free call
        book a free consultation
        book a free consultation now
        book a free consultation today
        book a free demo
        book a free session
        book a free strategy call
        book a free trial
        book a live demo
        book a meeting
        book a meeting with *
        book a personalized demo
        book a quick call
        book a strategy call
        book a table now
        book a tour today
        book an appointment now
        book an appointment online
        book an appointment today
        book an intro call
        book demo
        book free consultation
        book free session
        book my demo
        book my free consultation
        book my tour
        book now
        book now and save
        book now, pay later
        book online now
        book online today
        book tickets now
        book today
        book your appointment
        book your appointment now
        book your appointment today
        book your call
        book your call now
        book your call today
        book your consultation
        book your demo
        book your demo now
        book your demo today
        book your free call
        book your free consultation
        book your free consultation today
        book your free demo
        book your free demo today
        book your free trial
        book your place
        book your place now
        book your spot
        book your spot now
        book your stay
        book your stay now
        book your tickets
        book your tickets now
        book your trip
        book your trip today
        browse all products
        browse our range
        build your free website
        buy as a gift
        buy it now
        buy it on *
        buy now
        buy now at *
        buy now from *
        buy now on *
        buy online now
        buy the book here
        buy the ebook
        buy tickets now
        buy today
        buy your copy
        buy your copy here
        buy your copy now
        buy your copy today
        buy your ticket
        buy your tickets
        buy your tickets now
        calculate your quote
        call for a free quote
        call now for a free quote
        call today for a free estimate
        call today for a free quote
        check availability & prices
        check availability and prices
        check current price
        check it out now
        check latest price
        check latest prices
        check out our courses
        check out our free *
        check out our podcast
        check out our products
        check out our services
        check out our shop
        check out our store
        check out the deal
        check price at *
        check price now
        check price on *
        check prices and availability
        check prices here
        check prices now
        check the latest price
        check the price
        check today's price
        claim deal
        claim free trial
        claim my discount
        claim my free *
        claim now
        claim offer
        claim this deal
        claim this offer
        claim your bonus
        claim your discount
        claim your free *
        claim your free copy
        claim your free gift
        claim your free trial
        claim your offer
        claim your spot
        click here for a free quote
        click here for tickets
        click here to book
        click here to book now
        click here to buy
        click here to buy now
        click here to buy tickets
        click here to donate
        click here to download
        click here to enroll
        click here to get started
        click here to get your free *
        click here to join
        click here to join now
        click here to order
        click here to purchase
        click here to register
        click here to register now
        click here to schedule *
        click here to see our *
        click here to shop
        click here to sign up for a free trial
        click here to start
        click here to try *
        click to buy
        click to buy now
        click to get started
        click to register
        compare quotes now
        create a free account now
        create account for free
        create free account
        create free profile
        create my free account
        create your account now
        create your free account now
        create your free account today
        create your free profile
        discover our products
        discover our range
        discover our services
        discover our solutions
        discover the collection
        don't miss out on this offer
        don't miss this deal
        don't miss this offer
        don't miss your chance
        donate to support us
        donate today
        donate today to *
        download brochure
        download ebook
        download for free
        download for free now
        download free
        download free guide
        download free sample
        download free template
        download free trial
        download it for free
        download it now
        download my free *
        download now
        download now for free
        download our app
        download our brochure
        download our ebook
        download our free *
        download our free checklist
        download our free ebook
        download our free guide
        download our free template
        download our free tools
        download our guide
        download our latest report
        download our white paper
        download our whitepaper
        download the brochure
        download the checklist
        download the e-book
        download the ebook
        download the ebook now
        download the free checklist
        download the free ebook
        download the free guide
        download the free report
        download the free template
        download the free whitepaper
        download the full guide
        download the full report
        download the full whitepaper
        download the guide
        download the guide now
        download the report now
        download the template
        download the white paper
        download the whitepaper
        download this free guide
        download this free template
        download this guide
        download today
        download whitepaper
        download your copy
        download your copy now
        download your copy today
        download your free copy
        download your free ebook
        download your free guide
        download your free template
        enquire now
        enquire online
        enquire today
        enrol now
        enrol today
        enroll for free
        enroll now
        enroll today
        explore our collection
        explore our courses
        explore our plans
        explore our programs
        explore our range
        explore our solutions
        explore plans
        explore pricing
        explore the collection
        fill in the form below and we'll *
        fill out the form below and we'll *
        fill out the form below to *
        fill out the form to *
        find a dealer near you
        find a location near you
        find a plan
        find a store near you
        find out how we can help
        find out how we can help you
        find out more about our *
        find out more about our services
        find your nearest store
        for a free consultation call *
        for a limited time only
        free #-day trial. no credit card required
        free shipping on all orders
        free shipping on orders over #
        free trial. no credit card required
        get # off
        get #% off
        get #% off your first order
        get #% off your order
        get a callback
        get a custom quote
        get a demo
        get a demo today
        get a discount
        get a fast quote
        get a free assessment
        get a free audit
        get a free bid
        get a free case evaluation
        get a free case review
        get a free consultation
        get a free consultation now
        get a free consultation today
        get a free demo
        get a free estimate
        get a free estimate now
        get a free estimate today
        get a free instant quote
        get a free proposal
        get a free quote
        get a free quote now
        get a free quote today
        get a free sample
        get a free trial
        get a free website audit
        get a live demo
        get a no-obligation quote
        get a personalised demo
        get a personalized demo
        get a personalized quote
        get a proposal
        get a quick quote
        get a quote now
        get a quote online
        get a quote today
        get access today
        get an estimate
        get an instant quote
        get an online quote
        get coupon
        get coupon code
        get deal
        get discount
        get exclusive access
        get free access
        get free consultation
        get free demo
        get free estimate
        get free estimates
        get free quote
        get free quotes
        get free trial
        get immediate access
        get instant access
        get instant quote
        get it for free
        get it on *
        get it today
        get matched
        get my copy
        get my free *
        get my free copy
        get my free quote
        get my quote
        get offer
        get our app
        get our free *
        get our free guide
        get pre-approved
        get quote
        get quote now
        get quotes
        get quotes now
        get special offer
        get started for free
        get started for free today
        get started free
        get started here
        get started in minutes
        get started now
        get started now for free
        get started today
        get started with a free *
        get started with a free trial
        get the best deal
        get the deal
        get the ebook
        get the free ebook
        get the free guide
        get the full report
        get the guide
        get the offer
        get the report
        get the template
        get this deal
        get this offer
        get this template
        get tickets here
        get tickets now
        get your copy
        get your copy here
        get your copy now
        get your copy today
        get your demo
        get your discount
        get your free *
        get your free account
        get your free assessment
        get your free consultation
        get your free copy
        get your free demo
        get your free ebook
        get your free estimate
        get your free guide
        get your free quote
        get your free quote now
        get your free quote today
        get your free report
        get your free trial
        get your instant quote
        get your quote
        get your quote now
        get your quote today
        get your ticket
        get your tickets
        get your tickets here
        get your tickets now
        get yours
        get yours here
        get yours now
        get yours today
        give it a try today
        grab it here
        grab it now
        grab the deal
        grab this deal
        grab this offer
        grab your copy
        grab your copy now
        grab your copy today
        grab your free *
        grab your free copy
        grab your spot
        grab your tickets
        grab yours now
        hire us
        hire us now
        hurry, offer ends soon
        join a free trial
        join as a member
        join for free today
        join free now
        join free today
        join now for free
        join our community of *
        join our community today
        join our facebook group
        join our telegram channel
        join our telegram group
        join our whatsapp channel
        join our whatsapp group
        join the community today
        join the facebook group
        join the waitlist now
        join today for free
        join us today
        launch your free trial
        learn about our services
        learn more about our products
        learn more about our products and services
        learn more about our services
        learn more about our solutions
        learn more about what we do
        learn more and register
        learn more and sign up
        let's get to work
        let's start a project
        let's start your project
        limited-time offer
        make an appointment now
        make an appointment today
        make an enquiry
        make an enquiry now
        need a quote
        no credit card needed
        no strings attached
        offer expires *
        offer valid until *
        order a copy
        order it here
        order it now
        order now
        order now and save
        order online now
        order the book
        order today
        order your copy
        order your copy now
        order your copy today
        pay in # interest-free payments
        pre-order here
        pre-order today
        preorder now
        price when reviewed
        purchase a subscription
        purchase here
        purchase now
        purchase tickets
        read our customer stories
        read our success stories
        ready for more
        ready to book your *
        ready to get started
        ready to get started today
        ready to get started with *
        ready to get started? contact us
        ready to get started? contact us today
        ready to get started? get in touch
        ready to get started? get in touch today
        ready to get started? let's talk
        ready to grow your business
        ready to learn more? contact us
        ready to level up
        ready to see * in action
        ready to see it in action
        ready to sign up
        ready to start your next project
        ready to start your project
        ready to talk? we're listening
        ready to transform your business
        ready to try *
        ready to try it
        register for free now
        register for free today
        register for our next webinar
        register for our webinar
        register for the event
        register for the webinar
        register for this event
        register for this webinar
        register free
        register interest
        register now for free
        register online
        register online now
        register today
        register your interest
        register your interest now
        register your interest today
        request a call
        request a call back
        request a call-back
        request a callback
        request a catalog
        request a catalogue
        request a consultation
        request a consultation today
        request a custom quote
        request a demo now
        request a demo today
        request a free consultation
        request a free demo
        request a free estimate
        request a free quote
        request a free quote today
        request a free sample
        request a free trial
        request a live demo
        request a meeting
        request a personalized demo
        request a proposal
        request a quote now
        request a quote request a quote
        request a quote today
        request a sample
        request a trial
        request an appointment today
        request an estimate
        request an invite
        request brochure
        request consultation
        request demo
        request estimate
        request free consultation
        request free demo
        request free quote
        request more info
        request more information
        request pricing
        request proposal
        request quote
        request your demo
        request your free *
        request your free consultation
        request your free demo
        request your free quote
        reserve now
        reserve online
        reserve your place
        reserve your place now
        reserve your seat
        reserve your seat now
        reserve your seat today
        reserve your spot
        reserve your spot now
        reserve your spot today
        save #% now
        save #% on *
        save #% on your first order
        save my seat
        save my spot
        save up to #% off
        save your seat
        save your spot
        schedule a call
        schedule a call now
        schedule a call today
        schedule a call with *
        schedule a call with us
        schedule a consultation
        schedule a consultation call
        schedule a consultation today
        schedule a demo
        schedule a demo now
        schedule a demo today
        schedule a demo with *
        schedule a discovery call
        schedule a free call
        schedule a free consultation
        schedule a free consultation today
        schedule a free demo
        schedule a live demo
        schedule a meeting
        schedule a meeting today
        schedule a meeting with *
        schedule a personalized demo
        schedule a tour
        schedule a tour today
        schedule a visit
        schedule an appointment now
        schedule an appointment online
        schedule an appointment today
        schedule consultation
        schedule demo
        schedule my call
        schedule my demo
        schedule now
        schedule online
        schedule today
        schedule your appointment
        schedule your appointment online
        schedule your appointment today
        schedule your call
        schedule your consultation
        schedule your consultation today
        schedule your demo
        schedule your demo now
        schedule your demo today
        schedule your free call
        schedule your free consultation
        schedule your free consultation today
        schedule your free demo
        schedule your free estimate
        schedule your tour
        schedule your visit
        see all deals
        see all plans
        see deal
        see how we can help you
        see it at *
        see it in action
        see latest price
        see more deals
        see offer
        see our demo
        see our plans
        see our plans and pricing
        see our pricing
        see our products
        see our services
        see plans & pricing
        see plans and pricing
        see price at *
        see price on *
        see prices
        see the deal
        see today's deals
        see why * trust us
        send enquiry
        send inquiry
        share your project with us
        shop * now
        shop all
        shop all deals
        shop all now
        shop all products
        shop at *
        shop best sellers
        shop bestsellers
        shop collection
        shop deals
        shop here
        shop it now
        shop low prices on *
        shop more
        shop new arrivals
        shop now
        shop now at *
        shop now on *
        shop online now
        shop our collection
        shop our range
        shop our store
        shop products
        shop sale
        shop the collection
        shop the deal
        shop the look
        shop the sale
        shop the story
        shop this article
        shop this deal
        shop this look
        shop this post
        shop today
        sign up for a demo
        sign up for a free #-day trial
        sign up for a free account
        sign up for a free account today
        sign up for a free demo
        sign up for a free trial
        sign up for a free trial today
        sign up for a trial
        sign up for early access
        sign up for free now
        sign up for your free trial
        sign up free today
        sign up it's free
        sign up online
        sign up to get started
        sign up today for free
        start a free #-day trial
        start a free trial
        start a free trial now
        start a free trial today
        start a new project
        start a project with us
        start a trial
        start building for free
        start building today
        start for free
        start for free today
        start free now
        start free today
        start free trial now
        start learning for free
        start learning now
        start learning today
        start my free trial
        start my trial
        start now for free
        start saving now
        start saving today
        start shopping
        start today for free
        start trial
        start trial now
        start using * for free
        start using * today
        start with a free trial
        start your #-day free trial
        start your #-day free trial now
        start your #-day free trial today
        start your #-day free trial with *
        start your application
        start your free #-day trial
        start your free #-day trial now
        start your free #-day trial today
        start your free demo
        start your free month
        start your free trial now
        start your free trial of *
        start your free trial today
        start your free trial with *
        start your journey now
        start your journey today
        start your journey with us
        start your order
        start your project now
        start your project today
        start your project with *
        start your trial now
        start your trial today
        support us on *
        take a free tour
        take advantage of this offer
        take our free quiz
        take our quiz
        take the free assessment
        take the free quiz
        take the quiz now
        tell us about your project
        thank you for downloading our free *
        this deal has expired
        this deal is over
        this offer ends *
        this offer has ended
        this offer has expired
        this offer is no longer available
        today's best * deals
        today's best deal
        today's best deals
        try * for free
        try * for free now
        try * for free today
        try * free for # days
        try * free for # weeks
        try * free today
        try a demo
        try a free demo
        try a free trial
        try demo
        try for free now
        try for free today
        try free
        try free for # days
        try free for # days now
        try it for free
        try it for free now
        try it for free today
        try it free for # days
        try it free today
        try it now for free
        try it out for free
        try it out now
        try it risk-free
        try now
        try now for free
        try our free *
        try our free demo
        try our free trial
        try out our *
        try premium for free
        try risk-free
        try the demo
        try the free version
        try today
        try us for free
        try us free
        unlock your discount
        unlock your free *
        upgrade now
        upgrade today
        view all deals
        view all plans
        view all products
        view all services
        view at *
        view brochure
        view deal
        view deals
        view demo
        view offer
        view our plans
        view our products
        view our range
        view our services
        view our work
        view plans & pricing
        view plans and pricing
        view price
        view price at *
        view price on *
        view this deal
        view tour
        visit our online shop
        visit our online store
        visit our shop
        visit our store
        visit our website for more information
        visit our website today
        visit the shop
        visit the store
        visit website for price
        walk-ins welcome
        want a demo
        want to learn more about our services
        want to see * in action
        want to see a demo
        want to see how it works
        want to see it in action
        watch a demo
        watch our demo
        watch our free webinar
        watch the webinar
        watch webinar
        while stocks last
        while supplies last
        you could save #
        you save #
        your quote awaits
    """,
}

# What pages say about their own channels and about themselves as a cause.
CHANNELS = {
    "en": """
        add * as a preferred source
        add * as a preferred source on *
        add as a preferred source
        add as a preferred source on *
        add as preferred source on *
        add us as a preferred source
        add us as a preferred source on *
        become a donor
        become a member and support us
        become a patron
        become a patron on *
        become a sponsor
        become a supporter
        become a supporter today
        buy me a coffee
        buy us a coffee
        click here to support our work
        consider becoming a member
        consider becoming a patron
        consider buying me a coffee
        consider making a donation
        consider supporting us
        enjoyed this article? share it with a friend
        enjoyed this article? share it with your friends
        enjoyed this article? subscribe
        enjoyed this post? subscribe
        enjoyed this? share it
        enjoying this article? share it
        enjoying this post? share it
        feel free to share this article
        feel free to share this post
        find more episodes
        find our podcast on *
        getting value, share it with others
        help support our work
        help us grow
        help us keep going
        help us out by sharing
        help us spread the word
        if you enjoyed this article, please consider sharing it
        if you enjoyed this article, please share it
        if you enjoyed this article, share it
        if you enjoyed this post, please consider sharing it
        if you enjoyed this post, please share it
        if you enjoyed this post, share it
        if you found this article helpful, please share it
        if you found this article helpful, share it
        if you found this article useful, please share it
        if you found this helpful, please share it
        if you found this post helpful, please share it
        if you found this post useful, please share it
        if you like this article, please share it
        if you like this post, please share it
        if you liked it, share it
        if you liked this article, please share it
        if you liked this article, share it
        if you liked this post, please share it
        if you liked this post, share it
        if you liked this, share it
        join me on patreon
        keep our journalism free
        leave a rating and review
        leave a review on *
        leave us a rating
        leave us a rating and review
        leave us a review
        leave us a review on *
        like this post? please share
        like what you see? share it
        liked this story? share it
        listen and subscribe on *
        listen on your favorite podcast app
        listen to the podcast on *
        listen to us on *
        listen wherever you get your podcasts
        loved this article? share it
        loved this post? share it
        make a tax-deductible donation
        make us a preferred source on *
        make us preferred on *
        never miss an episode
        pin me!
        please consider donating
        please consider making a donation
        please consider supporting us
        please leave a review
        please leave us a review
        please like, share and subscribe
        please rate and review
        please support our work
        please support us
        rate and review
        rate and review the podcast
        rate and review us on *
        rate us on *
        rate, review and subscribe
        review us on *
        subscribe and review
        subscribe to our channel on *
        subscribe to our podcast on *
        subscribe to our youtube channel
        subscribe to the podcast on *
        subscribe to the show
        subscribe to the show on *
        subscribe to this podcast
        subscribe, rate and review
        subscribe, rate, and review
        support independent journalism
        support independent media
        support local journalism
        support me on *
        support nonprofit journalism
        support our journalism
        support public media
        support quality journalism
        support this blog
        support this podcast
        support this site
        support this website
        support us with a donation
        thank you for reading our blog
        thank you for stopping by
        thank you for supporting our journalism
        thank you for visiting
        thank you for visiting our website
        thank you for your support
        thanks for reading *
        thanks for reading * subscribe for free to receive new posts and support my work
        thanks for reading * this post is public so feel free to share it
        this episode is brought to you by *
        this episode is sponsored by *
        this podcast is brought to you by *
        this podcast is sponsored by *
        want more? subscribe
        want to support my work
        want to support us
        your support makes a difference
        your support means a lot
    """,
}

# Words that sell, and that a text could use as a heading.
WEAK = {
    "en": """
        add now
        apply online now
        become a member
        book
        book a tour
        book online
        buy
        buy online
        buy the book
        buy tickets
        buy tickets here
        check availability
        check it out here
        check price
        check prices
        checkout
        compare prices
        compare quotes
        coupon
        coupons
        customer stories
        deals
        demo
        donate
        donate here
        donate now
        enquire
        enroll
        explore our products
        explore our services
        free consultation
        free demo
        free download
        free ebook
        free estimate
        free estimates
        free quote
        get a quote
        get access now
        get app
        get demo
        get early access
        get it
        get it here
        get it now
        get pricing
        get started
        get the app
        get the book
        get tickets
        getting started
        go premium
        go pro
        install now
        install the app
        join our community
        join us
        leave a rating
        leave a review
        let's get started
        let's work together
        log in to your account
        make a booking
        make a donation
        make a donation today
        make a reservation
        offer ends *
        on sale now
        order here
        order online
        our products
        our services
        our solutions
        plan your visit
        plans
        podcast
        pre-order now
        price at publication: #
        pricing
        product
        promo code
        quote
        ready to book
        ready to buy
        ready to dive in
        ready to get going
        ready to grow
        ready to join
        ready to learn more
        ready to start
        ready to talk
        register here
        request a quote
        request access
        request info
        request information
        sale
        see demo
        see how it works
        see price
        see pricing
        select a plan
        shop online
        solutions
        start a project
        start free
        start here
        start now
        start today
        start your project
        support my work
        support our mission
        support our work
        support us
        support us today
        take the quiz
        terms and conditions apply
        testimonials
        thank you for listening
        thank you for reading
        thanks for listening
        thanks for reading
        tickets
        tip jar
        trial
        try it
        try it here
        try it now
        try it out
        upgrade to pro
        view pricing
        view product
        watch demo
        watch the demo
        we need your help
        we need your support
        what we do
        what you get
        where to buy
        why choose us
        why us
        work with us
        your support matters
    """,
}

_TEXT = r"(?:article|blog|post|page|site|website|content|information|material|materials|guide|statements?|publication)"

_PLEASE = r"(?:please|do|you can|why not|be sure to|make sure to|don[’']t forget to|consider|feel free to)"
_SHARE = (
    r"(?:shar(?:e|ing)|subscrib(?:e|ing)|leav(?:e|ing) (?:us |me )?a|support(?:ing)?|follow(?:ing)?|like and"
    r"|donat(?:e|ing)|tell|forward(?:ing)?|buy(?:ing)? me|recommend(?:ing)?|pin|join(?:ing)?|check out)"
)
_NOTE = (
    r"(?:(?:(?:legal |medical |full |important )?disclaimer|please note|note|important)\s*[:.–—-]\s*"
    r"|(?:keep in mind|please be aware|please note|please remember) that )"
)
_NOT_ADVICE = (
    r"(?:not (?:be )?(?:construed|considered|intended|a substitute|constitute|meant|legal|medical|financial)\b"
    r"|(?:never|not) (?:ever )?be used as a substitute"
    r"|no substitute|(?:informational|educational|information) purposes|replace the advice)"
)

RULES = [
    Phrases(
        id="promotion/action",
        reason="a button or line that sells what the page's owner offers",
        removes=[
            "The kiln cools for two days.\n\n⟦Book a demo today\nStart your free trial today!⟧",
            "The kiln cools for two days.\n⟦Shop now⟧\nOnly then is the door unbricked.",
        ],
        keeps=[
            "Book a demo of the kiln, and you will see two days of nothing.",
            "He told the council to start its free trial of the buses in May.",
        ],
        phrases=ACTIONS,
    ),
    Phrases(
        id="promotion/channel",
        reason="a request to share, rate, follow or pay for what the page offers",
        removes=[
            "The kiln cools for two days.\n\n⟦If you enjoyed this post, please share it!⟧",
            "The kiln cools for two days.\n\n⟦Rate and review the podcast\nLeave us a review⟧",
        ],
        keeps=[
            "If you enjoyed this post as sergeant, the general said, you will like the next one better.",
            "The baker asked us to leave a review of the rolls in the book by the door.",
        ],
        phrases=CHANNELS,
    ),
    Phrases(
        id="promotion/weak",
        reason="a word that sells, beside other cruft",
        weak=True,
        removes=[
            "The kiln cools for two days.\n\n⟦Get started⟧",
            "⟦Solutions\nPricing⟧\n\nThe kiln cools for two days.",
        ],
        keeps=[
            "Dig a hole, and line it with brick.\n\nGet started\n\nLight a small fire, and let it burn for a day.",
            "Three things must be settled first.\n\nPricing\n\nA cord of birch costs twice what it did.",
        ],
        phrases=WEAK,
    ),
    Line(
        id="promotion/sell",
        reason="a call to buy, book or try what the page's owner offers",
        words="trial demo quote consultation estimate call assessment tour audit",
        where=("head", "tail"),
        longest=90,
        language="en",
        pattern=r"(?:start|get|request|book|schedule|claim|try|sign up (?:now )?for|ask for) (?:your|a|an|my|our) "
        r"(?:(?:free|live|personali[sz]ed|custom|instant|no-obligation|online|quick|\d+-day) ){0,3}"
        r"(?:trial|demo|quote|consultation|estimate|call|assessment|tour|audit)"
        r" (?:today|now|here|online|with|of|for|and|to)\b[^.!?]{0,60}[.!]*",
        removes=[
            "The kiln cools for two days.\n\n⟦Start your 14-day free trial with the kiln planner today!⟧",
            "The kiln cools for two days.\n\n⟦Request a free consultation for your next build⟧",
        ],
        keeps=[
            "The kiln cools for two days.\n\nGet a quote from three builders. The cheapest is seldom the best of them.",
            "The kiln cools for two days.\n\nThey had to start a trial of the drier clay before the frost came down.",
        ],
    ),
    Line(
        id="promotion/share",
        reason="a request to share, rate or support what the page offers",
        words="enjoyed liked enjoy like found love loved",
        where=("tail",),
        longest=240,
        language="en",
        pattern=r"(?:so,? )?if you(?:[’']ve| have)? (?:enjoyed|liked|enjoy|like|found|loved?) "
        rf"(?:reading |listening to )?(?:this|the|our|my|what)\b[^.!?]{{0,80}}(?:,| then) (?:{_PLEASE} )*"
        rf"{_SHARE}\b.{{0,120}}",
        removes=[
            "The kiln cools for two days.\n\n⟦If you liked this article, please consider sharing it.⟧",
            "The kiln cools for two days.\n\n⟦If you’ve enjoyed reading this post, subscribe to hear of the next one!⟧",
        ],
        keeps=[
            "The kiln cools for two days.\n\nIf you like the look of ash glaze, you can mix it yourself.",
            "The kiln cools for two days.\n\nIf you found a shard, you told nobody, the potter used to say.",
        ],
    ),
    Line(
        id="promotion/views",
        reason="small print: whose opinions these are",
        words="views opinions",
        where=("tail",),
        longest=500,
        language="en",
        pattern=rf"\W*{_NOTE}?(?:all |any |the )*(?:views|opinions|thoughts)\b.{{0,120}}\b(?:(?:do|does|are|is) not "
        r"(?:necessarily )?(?:reflect|represent|those|that of|the views)|(?:are|is|remain) (?:solely )?"
        r"(?:my|their|his|her|the authors?[’']s?) own)\b.*",
        removes=[
            "The kiln cools for two days.\n\n⟦The views expressed in this article do not necessarily reflect ours.⟧",
            "The kiln cools for two days.\n\n⟦Disclaimer: All opinions are my own.⟧",
        ],
        keeps=[
            "The kiln cools for two days.\n\nThe views from the tower do not reach the sea.",
            "The kiln cools for two days.\n\nOpinions on this differ, and not only among potters.",
        ],
    ),
    Line(
        id="promotion/disclaimer",
        reason="small print: what the text is not meant for",
        words="advice informational substitute construed disclaimer endorsement",
        where=("tail",),
        longest=1200,
        language="en",
        pattern=rf"\W*{_NOTE}?(?=.{{0,400}}{_NOT_ADVICE})(?:all |any |no )?(?:the |this |these |our )?"
        rf"(?:\w+ ){{0,4}}?{_TEXT}(?: \w+){{0,3}} (?:on|in|of|is|are|was|were|provided|included|contained|does|do)\b.*",
        removes=[
            "The kiln cools for two days.\n\n⟦Disclaimer: The information on this site is for informational purposes "
            "only and should not be construed as legal or financial advice.⟧",
            "The kiln cools for two days.\n\n⟦This article is not intended as a substitute for professional advice.⟧",
        ],
        keeps=[
            "The kiln cools for two days.\n\nThe court held that the advice was not meant to bind the builder.",
            "The kiln cools for two days.\n\nClay is no substitute for lime, and lime is none for clay.",
        ],
    ),
]
