-- The query model: written by one projector from the journal, thrown away and rebuilt at will.
-- Only SQL that H2 and PostgreSQL share. Local dates, hours and durations are computed before they come here;
-- instants are for audit only.

CREATE TABLE projection (
    id INTEGER NOT NULL PRIMARY KEY,
    sequence BIGINT NOT NULL,
    head_hash VARCHAR NOT NULL,
    rows_version INTEGER NOT NULL
);

CREATE TABLE projection_day (
    first_sequence BIGINT NOT NULL PRIMARY KEY,
    business_date DATE,
    applied_sequence BIGINT NOT NULL,
    head_hash VARCHAR NOT NULL,
    complete BOOLEAN NOT NULL
);

CREATE TABLE configuration (
    version INTEGER NOT NULL PRIMARY KEY,
    sequence BIGINT NOT NULL,
    published_at TIMESTAMP WITH TIME ZONE NOT NULL,
    scope_agency_code VARCHAR,
    effective_date DATE,
    mall_name VARCHAR NOT NULL,
    time_zone VARCHAR NOT NULL,
    time_zone_label VARCHAR NOT NULL
);

CREATE TABLE agency (
    version INTEGER NOT NULL,
    agency_code VARCHAR NOT NULL,
    ordinal INTEGER NOT NULL,
    name VARCHAR NOT NULL,
    short_name VARCHAR NOT NULL,
    zone_no INTEGER NOT NULL,
    PRIMARY KEY (version, agency_code)
);

CREATE TABLE service (
    version INTEGER NOT NULL,
    service_code VARCHAR NOT NULL,
    ordinal INTEGER NOT NULL,
    agency_code VARCHAR NOT NULL,
    name VARCHAR NOT NULL,
    prefix VARCHAR NOT NULL,
    standard_minutes INTEGER NOT NULL,
    daily_quota INTEGER,
    PRIMARY KEY (version, service_code)
);

CREATE TABLE counter (
    version INTEGER NOT NULL,
    counter_code VARCHAR NOT NULL,
    ordinal INTEGER NOT NULL,
    label VARCHAR NOT NULL,
    agency_code VARCHAR NOT NULL,
    zone_no INTEGER NOT NULL,
    PRIMARY KEY (version, counter_code)
);

CREATE TABLE business_day (
    business_date DATE NOT NULL PRIMARY KEY,
    opened_at TIMESTAMP WITH TIME ZONE NOT NULL,
    closing_at TIMESTAMP WITH TIME ZONE,
    closed_at TIMESTAMP WITH TIME ZONE,
    closed_sequence BIGINT,
    closed_head_hash VARCHAR
);

CREATE TABLE visit (
    business_date DATE NOT NULL,
    visit_id VARCHAR NOT NULL,
    ticket_number VARCHAR NOT NULL,
    prefix VARCHAR NOT NULL,
    ordinal INTEGER NOT NULL,
    persons INTEGER NOT NULL,
    priority BOOLEAN NOT NULL,
    language_tag VARCHAR NOT NULL,
    device_id VARCHAR,
    ahead INTEGER NOT NULL,
    estimate_from_minutes INTEGER,
    estimate_to_minutes INTEGER,
    configuration_version INTEGER NOT NULL,
    issued_at TIMESTAMP WITH TIME ZONE NOT NULL,
    issued_hour_of_day INTEGER NOT NULL,
    legs INTEGER NOT NULL,
    outcome VARCHAR,
    ended_at TIMESTAMP WITH TIME ZONE,
    total_millis BIGINT,
    PRIMARY KEY (business_date, visit_id)
);

CREATE TABLE leg (
    business_date DATE NOT NULL,
    leg_id VARCHAR NOT NULL,
    visit_id VARCHAR NOT NULL,
    ordinal INTEGER NOT NULL,
    service_code VARCHAR NOT NULL,
    stage INTEGER NOT NULL,
    cases INTEGER NOT NULL,
    cause VARCHAR NOT NULL,
    from_turn_id VARCHAR,
    configuration_version INTEGER NOT NULL,
    queued_at TIMESTAMP WITH TIME ZONE NOT NULL,
    queued_hour_of_day INTEGER NOT NULL,
    effective_at TIMESTAMP WITH TIME ZONE NOT NULL,
    state VARCHAR NOT NULL,
    turns INTEGER NOT NULL,
    first_called_at TIMESTAMP WITH TIME ZONE,
    waiting_millis BIGINT,
    ended_at TIMESTAMP WITH TIME ZONE,
    end_reason VARCHAR,
    PRIMARY KEY (business_date, leg_id)
);

CREATE TABLE turn (
    business_date DATE NOT NULL,
    turn_id VARCHAR NOT NULL,
    leg_id VARCHAR NOT NULL,
    visit_id VARCHAR NOT NULL,
    counter_code VARCHAR NOT NULL,
    officer_id VARCHAR NOT NULL,
    service_code VARCHAR NOT NULL,
    policy VARCHAR NOT NULL,
    waiting_then INTEGER NOT NULL,
    overtook INTEGER NOT NULL,
    call_reason VARCHAR,
    called_at TIMESTAMP WITH TIME ZONE NOT NULL,
    called_hour_of_day INTEGER NOT NULL,
    calls INTEGER NOT NULL,
    shown_at TIMESTAMP WITH TIME ZONE,
    serving_at TIMESTAMP WITH TIME ZONE,
    started_by_itself BOOLEAN NOT NULL,
    ended_at TIMESTAMP WITH TIME ZONE,
    ended_hour_of_day INTEGER,
    outcome VARCHAR,
    accurate BOOLEAN NOT NULL,
    walking_millis BIGINT,
    service_millis BIGINT,
    PRIMARY KEY (business_date, turn_id)
);

CREATE TABLE ticket_copy (
    business_date DATE NOT NULL,
    visit_id VARCHAR NOT NULL,
    copy_no INTEGER NOT NULL,
    device_id VARCHAR,
    requested_at TIMESTAMP WITH TIME ZONE NOT NULL,
    state VARCHAR NOT NULL,
    proof_tier VARCHAR,
    reason VARCHAR,
    reported_at TIMESTAMP WITH TIME ZONE,
    PRIMARY KEY (business_date, visit_id, copy_no)
);

CREATE TABLE announcement (
    business_date DATE NOT NULL,
    announcement_id VARCHAR NOT NULL,
    turn_id VARCHAR NOT NULL,
    call_no INTEGER NOT NULL,
    acoustic_group INTEGER NOT NULL,
    queued_at TIMESTAMP WITH TIME ZONE NOT NULL,
    granted_at TIMESTAMP WITH TIME ZONE,
    ended_at TIMESTAMP WITH TIME ZONE,
    outcome VARCHAR,
    reason VARCHAR,
    until_spoken_millis BIGINT,
    PRIMARY KEY (business_date, announcement_id)
);

CREATE TABLE counter_session (
    opened_sequence BIGINT NOT NULL PRIMARY KEY,
    business_date DATE NOT NULL,
    counter_code VARCHAR NOT NULL,
    officer_id VARCHAR NOT NULL,
    opened_at TIMESTAMP WITH TIME ZONE NOT NULL,
    opened_hour_of_day INTEGER NOT NULL,
    closed_at TIMESTAMP WITH TIME ZONE,
    close_reason VARCHAR,
    open_millis BIGINT,
    paused_millis BIGINT NOT NULL
);

CREATE TABLE counter_pause (
    paused_sequence BIGINT NOT NULL PRIMARY KEY,
    session_sequence BIGINT NOT NULL,
    business_date DATE NOT NULL,
    counter_code VARCHAR NOT NULL,
    reason VARCHAR,
    paused_at TIMESTAMP WITH TIME ZONE NOT NULL,
    ended_at TIMESTAMP WITH TIME ZONE,
    pause_millis BIGINT
);

CREATE TABLE archived_file (
    archived_sequence BIGINT NOT NULL,
    file_name VARCHAR NOT NULL,
    business_date DATE NOT NULL,
    archived_at TIMESTAMP WITH TIME ZONE NOT NULL,
    definitions_version INTEGER NOT NULL,
    sha256 VARCHAR NOT NULL,
    byte_count BIGINT NOT NULL,
    PRIMARY KEY (archived_sequence, file_name)
);

CREATE TABLE booking_change (
    sequence BIGINT NOT NULL PRIMARY KEY,
    booking_id VARCHAR NOT NULL,
    kind VARCHAR NOT NULL,
    service_code VARCHAR,
    booked_date DATE
);

CREATE TABLE hall_event (
    sequence BIGINT NOT NULL PRIMARY KEY,
    happened_at TIMESTAMP WITH TIME ZONE NOT NULL,
    business_date DATE,
    hour_of_day INTEGER NOT NULL,
    event_type VARCHAR NOT NULL,
    principal VARCHAR NOT NULL,
    visit_id VARCHAR,
    other_visit_id VARCHAR,
    leg_id VARCHAR,
    turn_id VARCHAR,
    counter_code VARCHAR,
    person_id VARCHAR,
    device_id VARCHAR,
    detail VARCHAR
);

CREATE INDEX hall_event_of_visit ON hall_event (business_date, visit_id);
CREATE INDEX hall_event_of_other_visit ON hall_event (business_date, other_visit_id);
CREATE INDEX counter_session_of_day ON counter_session (business_date);
CREATE INDEX counter_pause_of_day ON counter_pause (business_date);
CREATE INDEX booking_change_of_booking ON booking_change (booking_id);
CREATE INDEX booking_change_of_day ON booking_change (booked_date);
CREATE INDEX archived_file_of_day ON archived_file (business_date);
