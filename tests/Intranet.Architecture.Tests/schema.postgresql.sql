CREATE EXTENSION IF NOT EXISTS pg_trgm;


CREATE SEQUENCE "EntityFrameworkHiLoSequence" START WITH 1 INCREMENT BY 100 NO CYCLE;


CREATE TABLE "AgendaSkeleton" (
    "Id" bigint NOT NULL,
    "Code" character varying(40) NOT NULL,
    "NameTh" character varying(100) NOT NULL,
    "NameEn" character varying(100) NOT NULL,
    "From" date NOT NULL,
    "To" date,
    CONSTRAINT "PK_AgendaSkeleton" PRIMARY KEY ("Id")
);


CREATE TABLE "ChecklistTemplate" (
    "Id" bigint NOT NULL,
    "Code" character varying(40) NOT NULL,
    "NameTh" character varying(200) NOT NULL,
    "NameEn" character varying(200) NOT NULL,
    "Lines" character varying(4000) NOT NULL,
    CONSTRAINT "PK_ChecklistTemplate" PRIMARY KEY ("Id")
);


CREATE TABLE "ClockOffset" (
    "Id" integer NOT NULL,
    "Seconds" bigint NOT NULL,
    CONSTRAINT "PK_ClockOffset" PRIMARY KEY ("Id")
);


CREATE TABLE "ClosingReason" (
    "Id" bigint NOT NULL,
    "Code" character varying(40) NOT NULL,
    "NameTh" character varying(200) NOT NULL,
    "NameEn" character varying(200) NOT NULL,
    "EndsAs" character varying(40) NOT NULL,
    "IsAtOnce" boolean NOT NULL,
    "Order" integer NOT NULL,
    CONSTRAINT "PK_ClosingReason" PRIMARY KEY ("Id")
);


CREATE TABLE "ComplaintCategory" (
    "Id" bigint NOT NULL,
    "Code" character varying(40) NOT NULL,
    "ParentId" bigint,
    "NameTh" character varying(200) NOT NULL,
    "NameEn" character varying(200) NOT NULL,
    "ReportDays" integer NOT NULL,
    "ReportUnit" character varying(40) NOT NULL,
    "Order" integer NOT NULL,
    "StopTh" character varying(400),
    "StopEn" character varying(400),
    "EndedOn" date,
    "Revision" integer NOT NULL,
    CONSTRAINT "PK_ComplaintCategory" PRIMARY KEY ("Id"),
    CONSTRAINT "FK_ComplaintCategory_ComplaintCategory_ParentId" FOREIGN KEY ("ParentId") REFERENCES "ComplaintCategory" ("Id") ON DELETE RESTRICT
);


CREATE TABLE "CompletedOperation" (
    "OperationId" uuid NOT NULL,
    "UseCase" character varying(100) NOT NULL,
    "PersonId" bigint,
    "Result" character varying(4000) NOT NULL,
    "At" timestamp with time zone NOT NULL,
    CONSTRAINT "PK_CompletedOperation" PRIMARY KEY ("OperationId")
);


CREATE TABLE "DataProtectionKey" (
    "Name" character varying(200) NOT NULL,
    "Xml" character varying(4000) NOT NULL,
    CONSTRAINT "PK_DataProtectionKey" PRIMARY KEY ("Name")
);


CREATE TABLE "DeadlineSetting" (
    "Id" bigint NOT NULL,
    "Deadline" character varying(60) NOT NULL,
    "Count" integer NOT NULL,
    "Unit" character varying(40) NOT NULL,
    "Start" character varying(40) NOT NULL,
    "MoveToWorkingDay" boolean NOT NULL,
    "From" date NOT NULL,
    "To" date,
    "Revision" integer NOT NULL,
    CONSTRAINT "PK_DeadlineSetting" PRIMARY KEY ("Id")
);


CREATE TABLE "Holiday" (
    "Id" bigint NOT NULL,
    "Date" date NOT NULL,
    "NameTh" character varying(200) NOT NULL,
    "NameEn" character varying(200),
    "Kind" character varying(40) NOT NULL,
    "Source" character varying(200),
    "Revision" integer NOT NULL,
    CONSTRAINT "PK_Holiday" PRIMARY KEY ("Id")
);


CREATE TABLE "JobRun" (
    "Id" bigint NOT NULL,
    "Job" character varying(60) NOT NULL,
    "DueAt" timestamp with time zone NOT NULL,
    "StartedAt" timestamp with time zone,
    "EndedAt" timestamp with time zone,
    "Outcome" character varying(40) NOT NULL,
    "Attempts" integer NOT NULL,
    "Worked" integer NOT NULL,
    "Error" character varying(400),
    "Revision" integer NOT NULL,
    CONSTRAINT "PK_JobRun" PRIMARY KEY ("Id")
);


CREATE TABLE "Notification" (
    "Id" bigint NOT NULL,
    "Principal" character varying(80) NOT NULL,
    "WorkItemId" bigint,
    "Kind" character varying(40) NOT NULL,
    "Process" character varying(80) NOT NULL,
    "Step" character varying(60) NOT NULL,
    "RecordType" character varying(60) NOT NULL,
    "RecordId" bigint NOT NULL,
    "At" timestamp with time zone NOT NULL,
    CONSTRAINT "PK_Notification" PRIMARY KEY ("Id")
);


CREATE TABLE "NotificationDigest" (
    "PersonId" bigint NOT NULL,
    "Until" timestamp with time zone NOT NULL,
    CONSTRAINT "PK_NotificationDigest" PRIMARY KEY ("PersonId")
);


CREATE TABLE "NotificationsSeen" (
    "PersonId" bigint NOT NULL,
    "Until" timestamp with time zone NOT NULL,
    CONSTRAINT "PK_NotificationsSeen" PRIMARY KEY ("PersonId")
);


CREATE TABLE "OutboxMessage" (
    "Id" bigint NOT NULL,
    "Kind" character varying(60) NOT NULL,
    "Payload" character varying(2000) NOT NULL,
    "DueAt" timestamp with time zone NOT NULL,
    "Attempts" integer NOT NULL,
    "DoneAt" timestamp with time zone,
    "IsParked" boolean NOT NULL,
    "LastError" character varying(400),
    "Revision" integer NOT NULL,
    CONSTRAINT "PK_OutboxMessage" PRIMARY KEY ("Id")
);


CREATE TABLE "ProcessContext" (
    "Id" bigint NOT NULL,
    "UseCase" character varying(100) NOT NULL,
    "ActorName" character varying(60) NOT NULL,
    "PersonId" bigint,
    "OnBehalfOfPersonId" bigint,
    "At" timestamp with time zone NOT NULL,
    "RecordedAt" timestamp with time zone NOT NULL,
    CONSTRAINT "PK_ProcessContext" PRIMARY KEY ("Id")
);


CREATE TABLE "ProcessInstance" (
    "Id" bigint NOT NULL,
    "Process" character varying(80) NOT NULL,
    "Version" integer NOT NULL,
    "RecordType" character varying(60) NOT NULL,
    "RecordId" bigint NOT NULL,
    "Step" character varying(60),
    "ParentId" bigint,
    "ParentStep" character varying(60),
    "StartedAt" timestamp with time zone NOT NULL,
    "EndedAt" timestamp with time zone,
    "SuspendedAt" timestamp with time zone,
    "Revision" integer NOT NULL,
    CONSTRAINT "PK_ProcessInstance" PRIMARY KEY ("Id"),
    CONSTRAINT "FK_ProcessInstance_ProcessInstance_ParentId" FOREIGN KEY ("ParentId") REFERENCES "ProcessInstance" ("Id") ON DELETE RESTRICT
);


CREATE TABLE "Province" (
    "Id" bigint NOT NULL,
    "Code" character varying(40) NOT NULL,
    "NameTh" character varying(100) NOT NULL,
    "NameEn" character varying(100) NOT NULL,
    "LetterCode" character varying(4) NOT NULL,
    "Revision" integer NOT NULL,
    CONSTRAINT "PK_Province" PRIMARY KEY ("Id")
);


CREATE TABLE qrtz_calendars (
    sched_name character varying(120) NOT NULL,
    calendar_name character varying(200) NOT NULL,
    calendar bytea NOT NULL,
    CONSTRAINT "PK_qrtz_calendars" PRIMARY KEY (sched_name, calendar_name)
);


CREATE TABLE qrtz_fired_triggers (
    sched_name character varying(120) NOT NULL,
    entry_id character varying(140) NOT NULL,
    trigger_name character varying(150) NOT NULL,
    trigger_group character varying(150) NOT NULL,
    instance_name character varying(200) NOT NULL,
    fired_time bigint NOT NULL,
    sched_time bigint NOT NULL,
    priority integer NOT NULL,
    state character varying(16) NOT NULL,
    job_name character varying(150),
    job_group character varying(150),
    is_nonconcurrent boolean,
    requests_recovery boolean,
    execution_group character varying(200),
    progress integer,
    progress_message character varying(250),
    interrupt_requested_time bigint,
    CONSTRAINT "PK_qrtz_fired_triggers" PRIMARY KEY (sched_name, entry_id)
);


CREATE TABLE qrtz_job_details (
    sched_name character varying(120) NOT NULL,
    job_name character varying(150) NOT NULL,
    job_group character varying(150) NOT NULL,
    description character varying(250),
    job_class_name character varying(250) NOT NULL,
    is_durable boolean NOT NULL,
    is_nonconcurrent boolean NOT NULL,
    is_update_data boolean NOT NULL,
    requests_recovery boolean NOT NULL,
    job_data bytea,
    CONSTRAINT "PK_qrtz_job_details" PRIMARY KEY (sched_name, job_name, job_group)
);


CREATE TABLE qrtz_locks (
    sched_name character varying(120) NOT NULL,
    lock_name character varying(40) NOT NULL,
    CONSTRAINT "PK_qrtz_locks" PRIMARY KEY (sched_name, lock_name)
);


CREATE TABLE qrtz_paused_job_grps (
    sched_name character varying(120) NOT NULL,
    job_group character varying(150) NOT NULL,
    pause_reason character varying(250),
    paused_by character varying(200),
    paused_at bigint,
    CONSTRAINT "PK_qrtz_paused_job_grps" PRIMARY KEY (sched_name, job_group)
);


CREATE TABLE qrtz_paused_trigger_grps (
    sched_name character varying(120) NOT NULL,
    trigger_group character varying(150) NOT NULL,
    pause_reason character varying(250),
    paused_by character varying(200),
    paused_at bigint,
    CONSTRAINT "PK_qrtz_paused_trigger_grps" PRIMARY KEY (sched_name, trigger_group)
);


CREATE TABLE qrtz_scheduler_state (
    sched_name character varying(120) NOT NULL,
    instance_name character varying(200) NOT NULL,
    last_checkin_time bigint NOT NULL,
    checkin_interval bigint NOT NULL,
    quartz_version character varying(20),
    CONSTRAINT "PK_qrtz_scheduler_state" PRIMARY KEY (sched_name, instance_name)
);


CREATE TABLE "RecordAccess" (
    "Id" bigint NOT NULL,
    "RecordType" character varying(60) NOT NULL,
    "RecordId" bigint NOT NULL,
    "Principal" character varying(80) NOT NULL,
    "Effect" character varying(40) NOT NULL,
    CONSTRAINT "PK_RecordAccess" PRIMARY KEY ("Id")
);


CREATE TABLE "ReminderRule" (
    "Id" bigint NOT NULL,
    "Ladder" character varying(60) NOT NULL,
    "Level" integer NOT NULL,
    "Days" integer NOT NULL,
    "Unit" character varying(40) NOT NULL,
    "Action" character varying(40) NOT NULL,
    "Audience" character varying(40) NOT NULL,
    "From" date NOT NULL,
    "To" date,
    "Revision" integer NOT NULL,
    CONSTRAINT "PK_ReminderRule" PRIMARY KEY ("Id")
);


CREATE TABLE "ReportBackRule" (
    "Id" bigint NOT NULL,
    "Days" integer NOT NULL,
    "Unit" character varying(40) NOT NULL,
    "From" date NOT NULL,
    "To" date,
    CONSTRAINT "PK_ReportBackRule" PRIMARY KEY ("Id")
);


CREATE TABLE "RuleChange" (
    "Id" bigint NOT NULL,
    "RecordType" character varying(60) NOT NULL,
    "RecordId" bigint NOT NULL,
    "Kind" character varying(40) NOT NULL,
    "Reason" character varying(400) NOT NULL,
    "PersonId" bigint,
    "At" timestamp with time zone NOT NULL,
    CONSTRAINT "PK_RuleChange" PRIMARY KEY ("Id")
);


CREATE TABLE "SettingsStamp" (
    "Id" integer NOT NULL,
    "Value" uuid NOT NULL,
    CONSTRAINT "PK_SettingsStamp" PRIMARY KEY ("Id")
);


CREATE TABLE "StoredFile" (
    "Id" bigint NOT NULL,
    "Hash" character(64) NOT NULL,
    "Kind" character varying(40) NOT NULL,
    "Length" bigint NOT NULL,
    "UploadedAt" timestamp with time zone NOT NULL,
    "SweepAt" timestamp with time zone NOT NULL,
    "KeptAt" timestamp with time zone,
    CONSTRAINT "PK_StoredFile" PRIMARY KEY ("Id")
);


CREATE TABLE "AgendaHead" (
    "Id" bigint NOT NULL,
    "AgendaSkeletonId" bigint NOT NULL,
    "Order" integer NOT NULL,
    "Kind" character varying(40) NOT NULL,
    "Title" character varying(500) NOT NULL,
    CONSTRAINT "PK_AgendaHead" PRIMARY KEY ("Id"),
    CONSTRAINT "FK_AgendaHead_AgendaSkeleton_AgendaSkeletonId" FOREIGN KEY ("AgendaSkeletonId") REFERENCES "AgendaSkeleton" ("Id") ON DELETE CASCADE
);


CREATE TABLE "CategoryQuestion" (
    "Id" bigint NOT NULL,
    "CategoryId" bigint NOT NULL,
    "Code" character varying(40) NOT NULL,
    "TextTh" character varying(200) NOT NULL,
    "TextEn" character varying(200) NOT NULL,
    "Kind" character varying(40) NOT NULL,
    "IsRequired" boolean NOT NULL,
    "EndedOn" date,
    CONSTRAINT "PK_CategoryQuestion" PRIMARY KEY ("Id"),
    CONSTRAINT "FK_CategoryQuestion_ComplaintCategory_CategoryId" FOREIGN KEY ("CategoryId") REFERENCES "ComplaintCategory" ("Id") ON DELETE RESTRICT
);


CREATE TABLE "AuditEntry" (
    "Id" bigint NOT NULL,
    "ContextId" bigint NOT NULL,
    "EventName" character varying(100) NOT NULL,
    "RecordType" character varying(60) NOT NULL,
    "RecordId" bigint NOT NULL,
    "Payload" character varying(4000) NOT NULL,
    CONSTRAINT "PK_AuditEntry" PRIMARY KEY ("Id"),
    CONSTRAINT "FK_AuditEntry_ProcessContext_ContextId" FOREIGN KEY ("ContextId") REFERENCES "ProcessContext" ("Id") ON DELETE RESTRICT
);


CREATE TABLE "Happening" (
    "Id" bigint NOT NULL,
    "InstanceId" bigint NOT NULL,
    "EventName" character varying(100) NOT NULL,
    "ActorId" bigint,
    "OccurredAt" timestamp with time zone NOT NULL,
    "DueAt" timestamp with time zone NOT NULL,
    "DoneAt" timestamp with time zone,
    "Attempts" integer NOT NULL,
    "LastError" character varying(400),
    CONSTRAINT "PK_Happening" PRIMARY KEY ("Id"),
    CONSTRAINT "FK_Happening_ProcessInstance_InstanceId" FOREIGN KEY ("InstanceId") REFERENCES "ProcessInstance" ("Id") ON DELETE RESTRICT
);


CREATE TABLE "Intervention" (
    "Id" bigint NOT NULL,
    "InstanceId" bigint NOT NULL,
    "Kind" character varying(40) NOT NULL,
    "FromStep" character varying(60),
    "ToStep" character varying(60),
    "Reason" character varying(400) NOT NULL,
    "PersonId" bigint,
    "At" timestamp with time zone NOT NULL,
    CONSTRAINT "PK_Intervention" PRIMARY KEY ("Id"),
    CONSTRAINT "FK_Intervention_ProcessInstance_InstanceId" FOREIGN KEY ("InstanceId") REFERENCES "ProcessInstance" ("Id") ON DELETE RESTRICT
);


CREATE TABLE "ProcessTimer" (
    "Id" bigint NOT NULL,
    "InstanceId" bigint NOT NULL,
    "Step" character varying(60) NOT NULL,
    "Level" integer NOT NULL,
    "DueAt" timestamp with time zone NOT NULL,
    "PutOffFrom" timestamp with time zone,
    "DoneAt" timestamp with time zone,
    "HasLapsed" boolean NOT NULL,
    CONSTRAINT "PK_ProcessTimer" PRIMARY KEY ("Id"),
    CONSTRAINT "FK_ProcessTimer_ProcessInstance_InstanceId" FOREIGN KEY ("InstanceId") REFERENCES "ProcessInstance" ("Id") ON DELETE RESTRICT
);


CREATE TABLE "WorkItem" (
    "Id" bigint NOT NULL,
    "InstanceId" bigint NOT NULL,
    "Process" character varying(80) NOT NULL,
    "Step" character varying(60) NOT NULL,
    "RecordType" character varying(60) NOT NULL,
    "RecordId" bigint NOT NULL,
    "Status" character varying(40) NOT NULL,
    "Priority" integer NOT NULL,
    "OpenedAt" timestamp with time zone NOT NULL,
    "DueAt" timestamp with time zone NOT NULL,
    "ActualOwnerId" bigint,
    "ClaimedAt" timestamp with time zone,
    "StartedAt" timestamp with time zone,
    "DelegatedById" bigint,
    "SuspendedById" bigint,
    "SuspendedFrom" character varying(40),
    "EscalatedAt" timestamp with time zone,
    "ClosedAt" timestamp with time zone,
    "ClosedByPersonId" bigint,
    "Reminders" integer NOT NULL,
    "RaisedAt" timestamp with time zone,
    "RungsGiven" character varying(200),
    "PausedSince" timestamp with time zone,
    "IsDueSet" boolean NOT NULL,
    "ExtensionUntil" date,
    "ExtensionReason" character varying(500),
    "ExtensionAskedById" bigint,
    "ExtensionKeys" character varying(1000),
    "Revision" integer NOT NULL,
    CONSTRAINT "PK_WorkItem" PRIMARY KEY ("Id"),
    CONSTRAINT "FK_WorkItem_ProcessInstance_InstanceId" FOREIGN KEY ("InstanceId") REFERENCES "ProcessInstance" ("Id") ON DELETE RESTRICT
);


CREATE TABLE qrtz_triggers (
    sched_name character varying(120) NOT NULL,
    trigger_name character varying(150) NOT NULL,
    trigger_group character varying(150) NOT NULL,
    job_name character varying(150) NOT NULL,
    job_group character varying(150) NOT NULL,
    description character varying(250),
    next_fire_time bigint,
    prev_fire_time bigint,
    priority integer,
    trigger_state character varying(16) NOT NULL,
    trigger_type character varying(8) NOT NULL,
    start_time bigint NOT NULL,
    end_time bigint,
    calendar_name character varying(200),
    misfire_instr smallint,
    misfire_orig_fire_time bigint,
    execution_group character varying(200),
    preferred_node character varying(200),
    preferred_node_auto boolean NOT NULL DEFAULT FALSE,
    retry_policy character varying(250),
    retry_attempt integer,
    continues_trigger_name character varying(150),
    continues_trigger_group character varying(150),
    continuation_condition integer,
    overlap_policy integer,
    pause_reason character varying(250),
    paused_by character varying(200),
    paused_at bigint,
    misfire_threshold bigint,
    fixed_delay boolean,
    job_data bytea,
    CONSTRAINT "PK_qrtz_triggers" PRIMARY KEY (sched_name, trigger_name, trigger_group),
    CONSTRAINT "FK_qrtz_triggers_qrtz_job_details_sched_name_job_name_job_group" FOREIGN KEY (sched_name, job_name, job_group) REFERENCES qrtz_job_details (sched_name, job_name, job_group) ON DELETE RESTRICT
);


CREATE TABLE "FileChunk" (
    "FileId" bigint NOT NULL,
    "Index" integer NOT NULL,
    "Bytes" bytea NOT NULL,
    CONSTRAINT "PK_FileChunk" PRIMARY KEY ("FileId", "Index"),
    CONSTRAINT "FK_FileChunk_StoredFile_FileId" FOREIGN KEY ("FileId") REFERENCES "StoredFile" ("Id") ON DELETE CASCADE
);


CREATE TABLE "AuditSeal" (
    "Sequence" bigint NOT NULL,
    "EntryId" bigint NOT NULL,
    "Hash" character varying(64) NOT NULL,
    CONSTRAINT "PK_AuditSeal" PRIMARY KEY ("Sequence"),
    CONSTRAINT "FK_AuditSeal_AuditEntry_EntryId" FOREIGN KEY ("EntryId") REFERENCES "AuditEntry" ("Id") ON DELETE RESTRICT
);


CREATE TABLE "UnsealedEntry" (
    "EntryId" bigint NOT NULL,
    CONSTRAINT "PK_UnsealedEntry" PRIMARY KEY ("EntryId"),
    CONSTRAINT "FK_UnsealedEntry_AuditEntry_EntryId" FOREIGN KEY ("EntryId") REFERENCES "AuditEntry" ("Id") ON DELETE RESTRICT
);


CREATE TABLE "FollowUp" (
    "WorkItemId" bigint NOT NULL,
    "PersonId" bigint NOT NULL,
    "On" date NOT NULL,
    CONSTRAINT "PK_FollowUp" PRIMARY KEY ("WorkItemId", "PersonId"),
    CONSTRAINT "FK_FollowUp_WorkItem_WorkItemId" FOREIGN KEY ("WorkItemId") REFERENCES "WorkItem" ("Id") ON DELETE CASCADE
);


CREATE TABLE "WorkItemAct" (
    "Id" bigint NOT NULL,
    "WorkItemId" bigint NOT NULL,
    "Operation" character varying(40) NOT NULL,
    "PersonId" bigint,
    "OnBehalfOfId" bigint,
    "ToPersonId" bigint,
    "Reason" character varying(500),
    "At" timestamp with time zone NOT NULL,
    CONSTRAINT "PK_WorkItemAct" PRIMARY KEY ("Id"),
    CONSTRAINT "FK_WorkItemAct_WorkItem_WorkItemId" FOREIGN KEY ("WorkItemId") REFERENCES "WorkItem" ("Id") ON DELETE CASCADE
);


CREATE TABLE "WorkItemCandidate" (
    "WorkItemId" bigint NOT NULL,
    "Principal" character varying(80) NOT NULL,
    "Part" character varying(40) NOT NULL,
    "IsListed" boolean NOT NULL,
    "Priority" integer NOT NULL,
    "DueAt" timestamp with time zone NOT NULL,
    CONSTRAINT "PK_WorkItemCandidate" PRIMARY KEY ("WorkItemId", "Principal"),
    CONSTRAINT "FK_WorkItemCandidate_WorkItem_WorkItemId" FOREIGN KEY ("WorkItemId") REFERENCES "WorkItem" ("Id") ON DELETE CASCADE
);


CREATE TABLE qrtz_blob_triggers (
    sched_name character varying(120) NOT NULL,
    trigger_name character varying(150) NOT NULL,
    trigger_group character varying(150) NOT NULL,
    blob_data bytea,
    CONSTRAINT "PK_qrtz_blob_triggers" PRIMARY KEY (sched_name, trigger_name, trigger_group),
    CONSTRAINT "FK_qrtz_blob_triggers_qrtz_triggers_sched_name_trigger_name_tr~" FOREIGN KEY (sched_name, trigger_name, trigger_group) REFERENCES qrtz_triggers (sched_name, trigger_name, trigger_group) ON DELETE CASCADE
);


CREATE TABLE qrtz_cron_triggers (
    sched_name character varying(120) NOT NULL,
    trigger_name character varying(150) NOT NULL,
    trigger_group character varying(150) NOT NULL,
    cron_expression character varying(120) NOT NULL,
    time_zone_id character varying(80),
    CONSTRAINT "PK_qrtz_cron_triggers" PRIMARY KEY (sched_name, trigger_name, trigger_group),
    CONSTRAINT "FK_qrtz_cron_triggers_qrtz_triggers_sched_name_trigger_name_tr~" FOREIGN KEY (sched_name, trigger_name, trigger_group) REFERENCES qrtz_triggers (sched_name, trigger_name, trigger_group) ON DELETE CASCADE
);


CREATE TABLE qrtz_simple_triggers (
    sched_name character varying(120) NOT NULL,
    trigger_name character varying(150) NOT NULL,
    trigger_group character varying(150) NOT NULL,
    repeat_count bigint NOT NULL,
    repeat_interval bigint NOT NULL,
    times_triggered bigint NOT NULL,
    CONSTRAINT "PK_qrtz_simple_triggers" PRIMARY KEY (sched_name, trigger_name, trigger_group),
    CONSTRAINT "FK_qrtz_simple_triggers_qrtz_triggers_sched_name_trigger_name_~" FOREIGN KEY (sched_name, trigger_name, trigger_group) REFERENCES qrtz_triggers (sched_name, trigger_name, trigger_group) ON DELETE CASCADE
);


CREATE TABLE qrtz_simprop_triggers (
    sched_name character varying(120) NOT NULL,
    trigger_name character varying(150) NOT NULL,
    trigger_group character varying(150) NOT NULL,
    str_prop_1 character varying(512),
    str_prop_2 character varying(512),
    str_prop_3 character varying(512),
    int_prop_1 integer,
    int_prop_2 integer,
    long_prop_1 bigint,
    long_prop_2 bigint,
    dec_prop_1 numeric(13,4),
    dec_prop_2 numeric(13,4),
    bool_prop_1 boolean,
    bool_prop_2 boolean,
    time_zone_id character varying(80),
    CONSTRAINT "PK_qrtz_simprop_triggers" PRIMARY KEY (sched_name, trigger_name, trigger_group),
    CONSTRAINT "FK_qrtz_simprop_triggers_qrtz_triggers_sched_name_trigger_name~" FOREIGN KEY (sched_name, trigger_name, trigger_group) REFERENCES qrtz_triggers (sched_name, trigger_name, trigger_group) ON DELETE CASCADE
);


CREATE TABLE "Absence" (
    "Id" bigint NOT NULL,
    "PersonId" bigint NOT NULL,
    "Kind" character varying(40) NOT NULL,
    "From" date NOT NULL,
    "To" date NOT NULL,
    "SubstitutePersonId" bigint,
    "Note" character varying(300),
    "Revision" integer NOT NULL,
    CONSTRAINT "PK_Absence" PRIMARY KEY ("Id")
);


CREATE TABLE "AdHocTask" (
    "Id" bigint NOT NULL,
    "Title" character varying(300) NOT NULL,
    "Instruction" character varying(2000),
    "AskedById" bigint NOT NULL,
    "AskedAt" timestamp with time zone NOT NULL,
    "AddresseePersonId" bigint,
    "AddresseePostId" bigint,
    "AddresseeDeskId" bigint,
    "DueOn" date NOT NULL,
    "Status" character varying(40) NOT NULL,
    "Report" character varying(2000),
    "ReportedById" bigint,
    "ReportedAt" timestamp with time zone,
    "ReturnReason" character varying(2000),
    "ClosedAt" timestamp with time zone,
    "Revision" integer NOT NULL,
    CONSTRAINT "PK_AdHocTask" PRIMARY KEY ("Id")
);


CREATE TABLE "TaskRow" (
    "Id" bigint NOT NULL,
    "TaskId" bigint NOT NULL,
    "Order" integer NOT NULL,
    "Text" character varying(300) NOT NULL,
    "IsDone" boolean NOT NULL,
    CONSTRAINT "PK_TaskRow" PRIMARY KEY ("Id"),
    CONSTRAINT "FK_TaskRow_AdHocTask_TaskId" FOREIGN KEY ("TaskId") REFERENCES "AdHocTask" ("Id") ON DELETE CASCADE
);


CREATE TABLE "Agency" (
    "Id" bigint NOT NULL,
    "Code" character varying(40) NOT NULL,
    "NameTh" character varying(200) COLLATE "th-TH-x-icu" NOT NULL,
    "NameEn" character varying(200) NOT NULL,
    "ShortNameTh" character varying(40) NOT NULL,
    "Kind" character varying(40) NOT NULL,
    "MinistryTh" character varying(100),
    "DocumentCode" character varying(10),
    "Precedence" integer NOT NULL,
    "ParentAgencyId" bigint,
    "SupervisorPostId" bigint,
    "SearchText" character varying(2000) NOT NULL,
    "Revision" integer NOT NULL,
    CONSTRAINT "PK_Agency" PRIMARY KEY ("Id"),
    CONSTRAINT "FK_Agency_Agency_ParentAgencyId" FOREIGN KEY ("ParentAgencyId") REFERENCES "Agency" ("Id") ON DELETE RESTRICT
);


CREATE TABLE "AgencyName" (
    "Id" bigint NOT NULL,
    "AgencyId" bigint NOT NULL,
    "NameTh" character varying(200) NOT NULL,
    "NameEn" character varying(200) NOT NULL,
    "From" date,
    "To" date,
    CONSTRAINT "PK_AgencyName" PRIMARY KEY ("Id"),
    CONSTRAINT "FK_AgencyName_Agency_AgencyId" FOREIGN KEY ("AgencyId") REFERENCES "Agency" ("Id") ON DELETE CASCADE
);


CREATE TABLE "ComplaintSeries" (
    "Id" bigint NOT NULL,
    "CentreId" bigint NOT NULL,
    "Year" integer NOT NULL,
    "Last" integer NOT NULL,
    CONSTRAINT "PK_ComplaintSeries" PRIMARY KEY ("Id"),
    CONSTRAINT "FK_ComplaintSeries_Agency_CentreId" FOREIGN KEY ("CentreId") REFERENCES "Agency" ("Id") ON DELETE RESTRICT
);


CREATE TABLE "District" (
    "Id" bigint NOT NULL,
    "Code" character varying(40) NOT NULL,
    "NameTh" character varying(100) NOT NULL,
    "NameEn" character varying(100) NOT NULL,
    "OfficeId" bigint,
    "Revision" integer NOT NULL,
    CONSTRAINT "PK_District" PRIMARY KEY ("Id"),
    CONSTRAINT "FK_District_Agency_OfficeId" FOREIGN KEY ("OfficeId") REFERENCES "Agency" ("Id") ON DELETE RESTRICT
);


CREATE TABLE "Person" (
    "Id" bigint NOT NULL,
    "TitleTh" character varying(60) NOT NULL,
    "FirstNameTh" character varying(100) NOT NULL,
    "LastNameTh" character varying(100) COLLATE "th-TH-x-icu" NOT NULL,
    "NameTh" character varying(260) NOT NULL,
    "NameEn" character varying(200) NOT NULL,
    "PositionTh" character varying(260) NOT NULL,
    "LevelTh" character varying(60),
    "PositionEn" character varying(260) NOT NULL,
    "AgencyId" bigint,
    "Email" character varying(256),
    "Phone" character varying(40),
    "Precedence" integer NOT NULL,
    "SearchText" character varying(400) NOT NULL,
    "Revision" integer NOT NULL,
    CONSTRAINT "PK_Person" PRIMARY KEY ("Id"),
    CONSTRAINT "FK_Person_Agency_AgencyId" FOREIGN KEY ("AgencyId") REFERENCES "Agency" ("Id") ON DELETE RESTRICT
);


CREATE TABLE "Post" (
    "Id" bigint NOT NULL,
    "AgencyId" bigint NOT NULL,
    "TitleTh" character varying(200) NOT NULL,
    "TitleEn" character varying(200) NOT NULL,
    "IsHead" boolean NOT NULL,
    "Revision" integer NOT NULL,
    CONSTRAINT "PK_Post" PRIMARY KEY ("Id"),
    CONSTRAINT "FK_Post_Agency_AgencyId" FOREIGN KEY ("AgencyId") REFERENCES "Agency" ("Id") ON DELETE RESTRICT
);


CREATE TABLE "WorkingGroup" (
    "Id" bigint NOT NULL,
    "Code" character varying(40) NOT NULL,
    "NameTh" character varying(300) COLLATE "th-TH-x-icu" NOT NULL,
    "NameEn" character varying(300) NOT NULL,
    "SecretariatAgencyId" bigint NOT NULL,
    "OrderNumber" character varying(100),
    "From" date,
    "To" date,
    "Numbering" character varying(40) NOT NULL,
    "DelegationDepth" integer NOT NULL,
    "IsClosed" boolean NOT NULL,
    "Revision" integer NOT NULL,
    CONSTRAINT "PK_WorkingGroup" PRIMARY KEY ("Id"),
    CONSTRAINT "FK_WorkingGroup_Agency_SecretariatAgencyId" FOREIGN KEY ("SecretariatAgencyId") REFERENCES "Agency" ("Id") ON DELETE RESTRICT
);


CREATE TABLE "Subdistrict" (
    "Id" bigint NOT NULL,
    "DistrictId" bigint NOT NULL,
    "Code" character varying(40) NOT NULL,
    "NameTh" character varying(100) NOT NULL,
    CONSTRAINT "PK_Subdistrict" PRIMARY KEY ("Id"),
    CONSTRAINT "FK_Subdistrict_District_DistrictId" FOREIGN KEY ("DistrictId") REFERENCES "District" ("Id") ON DELETE RESTRICT
);


CREATE TABLE "AspNetUsers" (
    "Id" bigint NOT NULL,
    "PersonId" bigint NOT NULL,
    "Language" character varying(2) NOT NULL,
    "Mail" character varying(40) NOT NULL DEFAULT 'AtOnce',
    "UserName" character varying(256),
    "NormalizedUserName" character varying(256),
    "Email" character varying(256),
    "NormalizedEmail" character varying(256),
    "EmailConfirmed" boolean NOT NULL,
    "PasswordHash" character varying(400),
    "SecurityStamp" character varying(400),
    "ConcurrencyStamp" character varying(400),
    "PhoneNumber" character varying(40),
    "PhoneNumberConfirmed" boolean NOT NULL,
    "TwoFactorEnabled" boolean NOT NULL,
    "LockoutEnd" timestamp with time zone,
    "LockoutEnabled" boolean NOT NULL,
    "AccessFailedCount" integer NOT NULL,
    CONSTRAINT "PK_AspNetUsers" PRIMARY KEY ("Id"),
    CONSTRAINT "FK_AspNetUsers_Person_PersonId" FOREIGN KEY ("PersonId") REFERENCES "Person" ("Id") ON DELETE RESTRICT
);


CREATE TABLE "FileAttachment" (
    "Id" bigint NOT NULL,
    "RecordType" character varying(60) NOT NULL,
    "RecordId" bigint NOT NULL,
    "FileId" bigint NOT NULL,
    "Name" character varying(200) NOT NULL,
    "Title" character varying(300),
    "Order" integer NOT NULL,
    "AttachedAt" timestamp with time zone NOT NULL,
    "AttachedByPersonId" bigint,
    "RemovedAt" timestamp with time zone,
    CONSTRAINT "PK_FileAttachment" PRIMARY KEY ("Id"),
    CONSTRAINT "FK_FileAttachment_Person_AttachedByPersonId" FOREIGN KEY ("AttachedByPersonId") REFERENCES "Person" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_FileAttachment_StoredFile_FileId" FOREIGN KEY ("FileId") REFERENCES "StoredFile" ("Id") ON DELETE RESTRICT
);


CREATE TABLE "FileUpload" (
    "FileId" bigint NOT NULL,
    "PersonId" bigint NOT NULL,
    "At" timestamp with time zone NOT NULL,
    CONSTRAINT "PK_FileUpload" PRIMARY KEY ("FileId", "PersonId"),
    CONSTRAINT "FK_FileUpload_Person_PersonId" FOREIGN KEY ("PersonId") REFERENCES "Person" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_FileUpload_StoredFile_FileId" FOREIGN KEY ("FileId") REFERENCES "StoredFile" ("Id") ON DELETE CASCADE
);


CREATE TABLE "Meeting" (
    "Id" bigint NOT NULL,
    "StartedAt" timestamp with time zone,
    "EndedAt" timestamp with time zone,
    "SecretariatAgencyId" bigint NOT NULL,
    "SecretaryPersonId" bigint NOT NULL,
    "Kind" character varying(40) NOT NULL,
    "Title" character varying(300) NOT NULL,
    "StartsAt" timestamp with time zone NOT NULL,
    "EndsAt" timestamp with time zone NOT NULL,
    "Place" character varying(300) NOT NULL,
    "OnlineLink" character varying(400),
    "ReplyBy" date NOT NULL,
    "LetterNumber" character varying(60),
    "Status" character varying(40) NOT NULL,
    "InvitedAt" timestamp with time zone,
    "ChangeReason" character varying(500),
    "Revision" integer NOT NULL,
    CONSTRAINT "PK_Meeting" PRIMARY KEY ("Id"),
    CONSTRAINT "FK_Meeting_Agency_SecretariatAgencyId" FOREIGN KEY ("SecretariatAgencyId") REFERENCES "Agency" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Meeting_Person_SecretaryPersonId" FOREIGN KEY ("SecretaryPersonId") REFERENCES "Person" ("Id") ON DELETE RESTRICT
);


CREATE TABLE "RetentionRule" (
    "Id" bigint NOT NULL,
    "Class" character varying(40) NOT NULL,
    "AnonymiseMonths" integer NOT NULL,
    "EraseMonths" integer NOT NULL,
    "Basis" character varying(400) NOT NULL,
    "ChangedById" bigint,
    "From" date NOT NULL,
    "To" date,
    "Revision" integer NOT NULL,
    CONSTRAINT "PK_RetentionRule" PRIMARY KEY ("Id"),
    CONSTRAINT "FK_RetentionRule_Person_ChangedById" FOREIGN KEY ("ChangedById") REFERENCES "Person" ("Id") ON DELETE RESTRICT
);


CREATE TABLE "RoleAssignment" (
    "Id" bigint NOT NULL,
    "PersonId" bigint NOT NULL,
    "Role" character varying(40) NOT NULL,
    "AgencyId" bigint,
    "Revision" integer NOT NULL,
    CONSTRAINT "PK_RoleAssignment" PRIMARY KEY ("Id"),
    CONSTRAINT "FK_RoleAssignment_Agency_AgencyId" FOREIGN KEY ("AgencyId") REFERENCES "Agency" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_RoleAssignment_Person_PersonId" FOREIGN KEY ("PersonId") REFERENCES "Person" ("Id") ON DELETE RESTRICT
);


CREATE TABLE "PostHolding" (
    "Id" bigint NOT NULL,
    "PostId" bigint NOT NULL,
    "PersonId" bigint NOT NULL,
    "Kind" character varying(40) NOT NULL,
    "From" date NOT NULL,
    "To" date,
    "OrderNumber" character varying(100),
    CONSTRAINT "PK_PostHolding" PRIMARY KEY ("Id"),
    CONSTRAINT "FK_PostHolding_Person_PersonId" FOREIGN KEY ("PersonId") REFERENCES "Person" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_PostHolding_Post_PostId" FOREIGN KEY ("PostId") REFERENCES "Post" ("Id") ON DELETE CASCADE
);


CREATE TABLE "WorkingGroupMember" (
    "Id" bigint NOT NULL,
    "WorkingGroupId" bigint NOT NULL,
    "IsClosed" boolean NOT NULL,
    "Role" character varying(40) NOT NULL,
    "Order" integer NOT NULL,
    "PersonId" bigint,
    "PostId" bigint,
    "Replaceable" boolean NOT NULL,
    "From" date,
    "To" date,
    CONSTRAINT "PK_WorkingGroupMember" PRIMARY KEY ("Id"),
    CONSTRAINT "FK_WorkingGroupMember_Person_PersonId" FOREIGN KEY ("PersonId") REFERENCES "Person" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_WorkingGroupMember_Post_PostId" FOREIGN KEY ("PostId") REFERENCES "Post" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_WorkingGroupMember_WorkingGroup_WorkingGroupId" FOREIGN KEY ("WorkingGroupId") REFERENCES "WorkingGroup" ("Id") ON DELETE CASCADE
);


CREATE TABLE "Complaint" (
    "Id" bigint NOT NULL,
    "ClosingReasonId" bigint,
    "Summary" character varying(2000),
    "ClosedAt" timestamp with time zone,
    "OutsideBody" character varying(200),
    "ToldOn" date,
    "ToldBy" character varying(40),
    "ToldNote" character varying(300),
    "Answer" character varying(40),
    "AnsweredOn" date,
    "Satisfaction" integer,
    "CentreId" bigint NOT NULL,
    "Series" character varying(60) NOT NULL,
    "Sequence" integer NOT NULL,
    "Year" integer NOT NULL,
    "TrackingCode" character varying(40) NOT NULL,
    "Channel" character varying(40) NOT NULL,
    "Nature" character varying(40) NOT NULL,
    "CategoryId" bigint NOT NULL,
    "Weight" character varying(40) NOT NULL,
    "Urgency" character varying(40) NOT NULL,
    "Secrecy" character varying(40) NOT NULL,
    "IsRestricted" boolean NOT NULL,
    "Title" character varying(300) NOT NULL,
    "Detail" character varying(8000) NOT NULL,
    "DistrictId" bigint,
    "SubdistrictId" bigint,
    "PlaceInWords" character varying(200),
    "ExternalReference" character varying(60),
    "Accused" character varying(500),
    "ReceivedOn" date NOT NULL,
    "IsToBeTold" boolean NOT NULL,
    "RegisteredAt" timestamp with time zone NOT NULL,
    "RegisteredById" bigint,
    "SearchText" character varying(1000) NOT NULL,
    "Status" character varying(40) NOT NULL,
    "StageSince" timestamp with time zone NOT NULL,
    "OfficerId" bigint,
    "AcknowledgedOn" date,
    "Refusals" integer NOT NULL,
    "MergedIntoId" bigint,
    "PromisedDays" integer NOT NULL,
    "PromisedUnit" character varying(40) NOT NULL,
    "PromisedFrom" date NOT NULL,
    "ResolveBy" date NOT NULL,
    "WaitsSince" date,
    "AnonymisedAt" timestamp with time zone,
    "ErasedAt" timestamp with time zone,
    "Revision" integer NOT NULL,
    CONSTRAINT "PK_Complaint" PRIMARY KEY ("Id"),
    CONSTRAINT "FK_Complaint_Agency_CentreId" FOREIGN KEY ("CentreId") REFERENCES "Agency" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Complaint_ClosingReason_ClosingReasonId" FOREIGN KEY ("ClosingReasonId") REFERENCES "ClosingReason" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Complaint_ComplaintCategory_CategoryId" FOREIGN KEY ("CategoryId") REFERENCES "ComplaintCategory" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Complaint_Complaint_MergedIntoId" FOREIGN KEY ("MergedIntoId") REFERENCES "Complaint" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Complaint_District_DistrictId" FOREIGN KEY ("DistrictId") REFERENCES "District" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Complaint_Person_OfficerId" FOREIGN KEY ("OfficerId") REFERENCES "Person" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Complaint_Person_RegisteredById" FOREIGN KEY ("RegisteredById") REFERENCES "Person" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Complaint_Subdistrict_SubdistrictId" FOREIGN KEY ("SubdistrictId") REFERENCES "Subdistrict" ("Id") ON DELETE RESTRICT
);


CREATE TABLE "RoutingRule" (
    "Id" bigint NOT NULL,
    "CentreId" bigint NOT NULL,
    "Line" integer NOT NULL,
    "Order" integer NOT NULL,
    "From" date NOT NULL,
    "To" date,
    "CategoryId" bigint,
    "DistrictId" bigint,
    "SubdistrictId" bigint,
    "UrgencyAtLeast" character varying(40),
    "Nature" character varying(40),
    "SeasonFrom" integer,
    "SeasonTo" integer,
    "Days" integer,
    "Unit" character varying(40) NOT NULL,
    "Note" character varying(400),
    "Revision" integer NOT NULL,
    CONSTRAINT "PK_RoutingRule" PRIMARY KEY ("Id"),
    CONSTRAINT "FK_RoutingRule_Agency_CentreId" FOREIGN KEY ("CentreId") REFERENCES "Agency" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_RoutingRule_ComplaintCategory_CategoryId" FOREIGN KEY ("CategoryId") REFERENCES "ComplaintCategory" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_RoutingRule_District_DistrictId" FOREIGN KEY ("DistrictId") REFERENCES "District" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_RoutingRule_Subdistrict_SubdistrictId" FOREIGN KEY ("SubdistrictId") REFERENCES "Subdistrict" ("Id") ON DELETE RESTRICT
);


CREATE TABLE "AspNetUserClaims" (
    "Id" integer NOT NULL,
    "UserId" bigint NOT NULL,
    "ClaimType" character varying(400),
    "ClaimValue" character varying(400),
    CONSTRAINT "PK_AspNetUserClaims" PRIMARY KEY ("Id"),
    CONSTRAINT "FK_AspNetUserClaims_AspNetUsers_UserId" FOREIGN KEY ("UserId") REFERENCES "AspNetUsers" ("Id") ON DELETE CASCADE
);


CREATE TABLE "AspNetUserLogins" (
    "LoginProvider" character varying(128) NOT NULL,
    "ProviderKey" character varying(128) NOT NULL,
    "ProviderDisplayName" character varying(400),
    "UserId" bigint NOT NULL,
    CONSTRAINT "PK_AspNetUserLogins" PRIMARY KEY ("LoginProvider", "ProviderKey"),
    CONSTRAINT "FK_AspNetUserLogins_AspNetUsers_UserId" FOREIGN KEY ("UserId") REFERENCES "AspNetUsers" ("Id") ON DELETE CASCADE
);


CREATE TABLE "AspNetUserPasskeys" (
    "CredentialId" bytea NOT NULL,
    "UserId" bigint NOT NULL,
    "Data" jsonb NOT NULL,
    CONSTRAINT "PK_AspNetUserPasskeys" PRIMARY KEY ("CredentialId"),
    CONSTRAINT "FK_AspNetUserPasskeys_AspNetUsers_UserId" FOREIGN KEY ("UserId") REFERENCES "AspNetUsers" ("Id") ON DELETE CASCADE
);


CREATE TABLE "AspNetUserTokens" (
    "UserId" bigint NOT NULL,
    "LoginProvider" character varying(128) NOT NULL,
    "Name" character varying(128) NOT NULL,
    "Value" character varying(400),
    CONSTRAINT "PK_AspNetUserTokens" PRIMARY KEY ("UserId", "LoginProvider", "Name"),
    CONSTRAINT "FK_AspNetUserTokens_AspNetUsers_UserId" FOREIGN KEY ("UserId") REFERENCES "AspNetUsers" ("Id") ON DELETE CASCADE
);


CREATE TABLE "AgendaItem" (
    "Id" bigint NOT NULL,
    "MeetingId" bigint NOT NULL,
    "Order" integer NOT NULL,
    "Head" integer NOT NULL,
    "Sub" integer NOT NULL,
    "Kind" character varying(40) NOT NULL,
    "Title" character varying(500) NOT NULL,
    "PresenterAgencyId" bigint,
    CONSTRAINT "PK_AgendaItem" PRIMARY KEY ("Id"),
    CONSTRAINT "FK_AgendaItem_Agency_PresenterAgencyId" FOREIGN KEY ("PresenterAgencyId") REFERENCES "Agency" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_AgendaItem_Meeting_MeetingId" FOREIGN KEY ("MeetingId") REFERENCES "Meeting" ("Id") ON DELETE CASCADE
);


CREATE TABLE "Invitation" (
    "Id" bigint NOT NULL,
    "MeetingId" bigint NOT NULL,
    "AgencyId" bigint,
    "PostId" bigint,
    "PersonId" bigint,
    "Role" character varying(40) NOT NULL,
    "Order" integer NOT NULL,
    "Replaceable" boolean NOT NULL,
    "Status" character varying(40) NOT NULL,
    "Answer" character varying(40),
    "Reason" character varying(500),
    "PreparedByPersonId" bigint,
    "ReturnReason" character varying(500),
    "AnsweredByPersonId" bigint,
    "AnsweredAt" timestamp with time zone,
    "PaperOrderDate" date,
    "RecordedByPersonId" bigint,
    "Revision" integer NOT NULL,
    CONSTRAINT "PK_Invitation" PRIMARY KEY ("Id"),
    CONSTRAINT "FK_Invitation_Agency_AgencyId" FOREIGN KEY ("AgencyId") REFERENCES "Agency" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Invitation_Meeting_MeetingId" FOREIGN KEY ("MeetingId") REFERENCES "Meeting" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Invitation_Person_AnsweredByPersonId" FOREIGN KEY ("AnsweredByPersonId") REFERENCES "Person" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Invitation_Person_PersonId" FOREIGN KEY ("PersonId") REFERENCES "Person" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Invitation_Person_PreparedByPersonId" FOREIGN KEY ("PreparedByPersonId") REFERENCES "Person" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Invitation_Person_RecordedByPersonId" FOREIGN KEY ("RecordedByPersonId") REFERENCES "Person" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Invitation_Post_PostId" FOREIGN KEY ("PostId") REFERENCES "Post" ("Id") ON DELETE RESTRICT
);


CREATE TABLE "MeetingBody" (
    "Id" bigint NOT NULL,
    "MeetingId" bigint NOT NULL,
    "WorkingGroupId" bigint NOT NULL,
    "Order" integer NOT NULL,
    "Numbering" character varying(40) NOT NULL,
    "Number" integer,
    "Year" integer NOT NULL,
    CONSTRAINT "PK_MeetingBody" PRIMARY KEY ("Id"),
    CONSTRAINT "FK_MeetingBody_Meeting_MeetingId" FOREIGN KEY ("MeetingId") REFERENCES "Meeting" ("Id") ON DELETE CASCADE,
    CONSTRAINT "FK_MeetingBody_WorkingGroup_WorkingGroupId" FOREIGN KEY ("WorkingGroupId") REFERENCES "WorkingGroup" ("Id") ON DELETE RESTRICT
);


CREATE TABLE "MeetingLetter" (
    "Id" bigint NOT NULL,
    "MeetingId" bigint NOT NULL,
    "Sequence" integer NOT NULL,
    "Kind" character varying(40) NOT NULL,
    "Number" character varying(60),
    "Date" date NOT NULL,
    "StartsAt" timestamp with time zone NOT NULL,
    "EndsAt" timestamp with time zone NOT NULL,
    "Place" character varying(300) NOT NULL,
    "ReplyBy" date NOT NULL,
    "IssuedAt" timestamp with time zone NOT NULL,
    CONSTRAINT "PK_MeetingLetter" PRIMARY KEY ("Id"),
    CONSTRAINT "FK_MeetingLetter_Meeting_MeetingId" FOREIGN KEY ("MeetingId") REFERENCES "Meeting" ("Id") ON DELETE CASCADE
);


CREATE TABLE "CaseNote" (
    "Id" bigint NOT NULL,
    "ComplaintId" bigint NOT NULL,
    "Text" character varying(2000) NOT NULL,
    "Audience" character varying(40) NOT NULL,
    "ById" bigint,
    "At" timestamp with time zone NOT NULL,
    "Revision" integer NOT NULL,
    CONSTRAINT "PK_CaseNote" PRIMARY KEY ("Id"),
    CONSTRAINT "FK_CaseNote_Complaint_ComplaintId" FOREIGN KEY ("ComplaintId") REFERENCES "Complaint" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_CaseNote_Person_ById" FOREIGN KEY ("ById") REFERENCES "Person" ("Id") ON DELETE RESTRICT
);


CREATE TABLE "CaseProposal" (
    "Id" bigint NOT NULL,
    "ComplaintId" bigint NOT NULL,
    "Order" integer NOT NULL,
    "Note" character varying(2000) NOT NULL,
    "PutUpById" bigint,
    "PutUpAt" timestamp with time zone NOT NULL,
    "ClosingReasonId" bigint,
    "OutsideBody" character varying(200),
    "IsApproved" boolean,
    "Wording" character varying(2000),
    "OrderedById" bigint,
    "OrderedAt" timestamp with time zone,
    CONSTRAINT "PK_CaseProposal" PRIMARY KEY ("Id"),
    CONSTRAINT "FK_CaseProposal_ClosingReason_ClosingReasonId" FOREIGN KEY ("ClosingReasonId") REFERENCES "ClosingReason" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_CaseProposal_Complaint_ComplaintId" FOREIGN KEY ("ComplaintId") REFERENCES "Complaint" ("Id") ON DELETE CASCADE,
    CONSTRAINT "FK_CaseProposal_Person_OrderedById" FOREIGN KEY ("OrderedById") REFERENCES "Person" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_CaseProposal_Person_PutUpById" FOREIGN KEY ("PutUpById") REFERENCES "Person" ("Id") ON DELETE RESTRICT
);


CREATE TABLE "CaseReading" (
    "Id" bigint NOT NULL,
    "ComplaintId" bigint NOT NULL,
    "Kind" character varying(40) NOT NULL,
    "AttachmentId" bigint,
    "PersonId" bigint,
    "At" timestamp with time zone NOT NULL,
    CONSTRAINT "PK_CaseReading" PRIMARY KEY ("Id"),
    CONSTRAINT "FK_CaseReading_Complaint_ComplaintId" FOREIGN KEY ("ComplaintId") REFERENCES "Complaint" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_CaseReading_Person_PersonId" FOREIGN KEY ("PersonId") REFERENCES "Person" ("Id") ON DELETE RESTRICT
);


CREATE TABLE "Complainant" (
    "Id" bigint NOT NULL,
    "ComplaintId" bigint NOT NULL,
    "Mode" character varying(40) NOT NULL,
    "Kind" character varying(40) NOT NULL,
    "Name" character varying(200),
    "Phone" character varying(40),
    "PhoneDigits" character varying(40),
    "Address" character varying(500),
    "FiledBy" character varying(200),
    "Contact" character varying(40) NOT NULL,
    CONSTRAINT "PK_Complainant" PRIMARY KEY ("Id"),
    CONSTRAINT "FK_Complainant_Complaint_ComplaintId" FOREIGN KEY ("ComplaintId") REFERENCES "Complaint" ("Id") ON DELETE RESTRICT
);


CREATE TABLE "ComplainantQuestion" (
    "Id" bigint NOT NULL,
    "ComplaintId" bigint NOT NULL,
    "Text" character varying(1000) NOT NULL,
    "By" character varying(40) NOT NULL,
    "AskedOn" date NOT NULL,
    "AskedById" bigint,
    "AnswerText" character varying(1000),
    "AnsweredOn" date,
    "AnswerTakenById" bigint,
    CONSTRAINT "PK_ComplainantQuestion" PRIMARY KEY ("Id"),
    CONSTRAINT "FK_ComplainantQuestion_Complaint_ComplaintId" FOREIGN KEY ("ComplaintId") REFERENCES "Complaint" ("Id") ON DELETE CASCADE,
    CONSTRAINT "FK_ComplainantQuestion_Person_AnswerTakenById" FOREIGN KEY ("AnswerTakenById") REFERENCES "Person" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_ComplainantQuestion_Person_AskedById" FOREIGN KEY ("AskedById") REFERENCES "Person" ("Id") ON DELETE RESTRICT
);


CREATE TABLE "ComplaintAnswer" (
    "Id" bigint NOT NULL,
    "ComplaintId" bigint NOT NULL,
    "QuestionId" bigint NOT NULL,
    "QuestionTh" character varying(200) NOT NULL,
    "QuestionEn" character varying(200) NOT NULL,
    "Kind" character varying(40) NOT NULL,
    "Text" character varying(500) NOT NULL,
    CONSTRAINT "PK_ComplaintAnswer" PRIMARY KEY ("Id"),
    CONSTRAINT "FK_ComplaintAnswer_CategoryQuestion_QuestionId" FOREIGN KEY ("QuestionId") REFERENCES "CategoryQuestion" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_ComplaintAnswer_Complaint_ComplaintId" FOREIGN KEY ("ComplaintId") REFERENCES "Complaint" ("Id") ON DELETE RESTRICT
);


CREATE TABLE "ComplaintLink" (
    "Id" bigint NOT NULL,
    "FirstId" bigint NOT NULL,
    "SecondId" bigint NOT NULL,
    "ById" bigint,
    "At" timestamp with time zone NOT NULL,
    "Revision" integer NOT NULL,
    CONSTRAINT "PK_ComplaintLink" PRIMARY KEY ("Id"),
    CONSTRAINT "FK_ComplaintLink_Complaint_FirstId" FOREIGN KEY ("FirstId") REFERENCES "Complaint" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_ComplaintLink_Complaint_SecondId" FOREIGN KEY ("SecondId") REFERENCES "Complaint" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_ComplaintLink_Person_ById" FOREIGN KEY ("ById") REFERENCES "Person" ("Id") ON DELETE RESTRICT
);


CREATE TABLE "FormerEnd" (
    "Id" bigint NOT NULL,
    "ComplaintId" bigint NOT NULL,
    "ClosingReasonId" bigint,
    "Summary" character varying(2000),
    "OutsideBody" character varying(200),
    "ClosedAt" timestamp with time zone,
    "MergedIntoId" bigint,
    "ToldOn" date,
    "ToldBy" character varying(40),
    "ToldNote" character varying(300),
    "Answer" character varying(40),
    "AnsweredOn" date,
    "Satisfaction" integer,
    "ReopenedAt" timestamp with time zone NOT NULL,
    "ReopenReason" character varying(2000) NOT NULL,
    "IsAskedByComplainant" boolean NOT NULL,
    CONSTRAINT "PK_FormerEnd" PRIMARY KEY ("Id"),
    CONSTRAINT "FK_FormerEnd_ClosingReason_ClosingReasonId" FOREIGN KEY ("ClosingReasonId") REFERENCES "ClosingReason" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_FormerEnd_Complaint_ComplaintId" FOREIGN KEY ("ComplaintId") REFERENCES "Complaint" ("Id") ON DELETE CASCADE,
    CONSTRAINT "FK_FormerEnd_Complaint_MergedIntoId" FOREIGN KEY ("MergedIntoId") REFERENCES "Complaint" ("Id") ON DELETE RESTRICT
);


CREATE TABLE "IdentityReveal" (
    "Id" bigint NOT NULL,
    "ComplaintId" bigint NOT NULL,
    "Field" character varying(40) NOT NULL,
    "Reason" character varying(300) NOT NULL,
    "PersonId" bigint,
    "At" timestamp with time zone NOT NULL,
    "Revision" integer NOT NULL,
    CONSTRAINT "PK_IdentityReveal" PRIMARY KEY ("Id"),
    CONSTRAINT "FK_IdentityReveal_Complaint_ComplaintId" FOREIGN KEY ("ComplaintId") REFERENCES "Complaint" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_IdentityReveal_Person_PersonId" FOREIGN KEY ("PersonId") REFERENCES "Person" ("Id") ON DELETE RESTRICT
);


CREATE TABLE "Inquiry" (
    "Id" bigint NOT NULL,
    "ComplaintId" bigint NOT NULL,
    "CaseNumber" character varying(100) NOT NULL,
    "CentreId" bigint NOT NULL,
    "WorkingGroupId" bigint NOT NULL,
    "IsGuarded" boolean NOT NULL,
    "Status" character varying(40) NOT NULL,
    "OrderNumber" character varying(60) NOT NULL,
    "OrderedOn" date NOT NULL,
    "OrderedById" bigint,
    "Mandate" character varying(4000) NOT NULL,
    "ReportBy" date NOT NULL,
    "StandsStillSince" timestamp with time zone,
    "AppointedAt" timestamp with time zone NOT NULL,
    "Report" character varying(4000),
    "ReportedAt" timestamp with time zone,
    "ReportedById" bigint,
    "ReturnReason" character varying(1000),
    "CheckedById" bigint,
    "DissolvedReason" character varying(1000),
    "ClosedAt" timestamp with time zone,
    "Revision" integer NOT NULL,
    CONSTRAINT "PK_Inquiry" PRIMARY KEY ("Id"),
    CONSTRAINT "FK_Inquiry_Agency_CentreId" FOREIGN KEY ("CentreId") REFERENCES "Agency" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Inquiry_Complaint_ComplaintId" FOREIGN KEY ("ComplaintId") REFERENCES "Complaint" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Inquiry_Person_CheckedById" FOREIGN KEY ("CheckedById") REFERENCES "Person" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Inquiry_Person_OrderedById" FOREIGN KEY ("OrderedById") REFERENCES "Person" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Inquiry_Person_ReportedById" FOREIGN KEY ("ReportedById") REFERENCES "Person" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Inquiry_WorkingGroup_WorkingGroupId" FOREIGN KEY ("WorkingGroupId") REFERENCES "WorkingGroup" ("Id") ON DELETE RESTRICT
);


CREATE TABLE "LegalHold" (
    "Id" bigint NOT NULL,
    "ComplaintId" bigint NOT NULL,
    "Reason" character varying(500) NOT NULL,
    "SetById" bigint,
    "SetAt" timestamp with time zone NOT NULL,
    "ReleasedAt" timestamp with time zone,
    "ReleasedById" bigint,
    "ReleaseReason" character varying(500),
    CONSTRAINT "PK_LegalHold" PRIMARY KEY ("Id"),
    CONSTRAINT "FK_LegalHold_Complaint_ComplaintId" FOREIGN KEY ("ComplaintId") REFERENCES "Complaint" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_LegalHold_Person_ReleasedById" FOREIGN KEY ("ReleasedById") REFERENCES "Person" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_LegalHold_Person_SetById" FOREIGN KEY ("SetById") REFERENCES "Person" ("Id") ON DELETE RESTRICT
);


CREATE TABLE "RedactedCopy" (
    "Id" bigint NOT NULL,
    "ComplaintId" bigint NOT NULL,
    "SourceId" bigint NOT NULL,
    "AttachmentId" bigint NOT NULL,
    "Revision" integer NOT NULL,
    CONSTRAINT "PK_RedactedCopy" PRIMARY KEY ("Id"),
    CONSTRAINT "FK_RedactedCopy_Complaint_ComplaintId" FOREIGN KEY ("ComplaintId") REFERENCES "Complaint" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_RedactedCopy_FileAttachment_AttachmentId" FOREIGN KEY ("AttachmentId") REFERENCES "FileAttachment" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_RedactedCopy_FileAttachment_SourceId" FOREIGN KEY ("SourceId") REFERENCES "FileAttachment" ("Id") ON DELETE RESTRICT
);


CREATE TABLE "Referral" (
    "Id" bigint NOT NULL,
    "ComplaintId" bigint NOT NULL,
    "CaseNumber" character varying(100) NOT NULL,
    "CentreId" bigint NOT NULL,
    "AgencyId" bigint NOT NULL,
    "Role" character varying(40) NOT NULL,
    "Status" character varying(40) NOT NULL,
    "Subject" character varying(300) NOT NULL,
    "Extract" character varying(4000) NOT NULL,
    "Urgency" character varying(40) NOT NULL,
    "IsGuarded" boolean NOT NULL,
    "SentAt" timestamp with time zone NOT NULL,
    "PapersSent" integer NOT NULL,
    "LetterNo" character varying(60),
    "Days" integer NOT NULL,
    "Unit" character varying(40) NOT NULL,
    "ReportBy" date NOT NULL,
    "AcknowledgedAt" timestamp with time zone,
    "AcknowledgedById" bigint,
    "ClosedAt" timestamp with time zone,
    "RefusalReason" character varying(1000),
    "ProposedAgencyId" bigint,
    "RefusedAt" timestamp with time zone,
    "RefusedById" bigint,
    "GoesToSecretariat" boolean NOT NULL,
    "IsBinding" boolean NOT NULL,
    "SettlementWording" character varying(1000),
    "SettledById" bigint,
    "RedirectedToId" bigint,
    "Report" character varying(4000),
    "ReportLetterNo" character varying(60),
    "ReportedAt" timestamp with time zone,
    "ReportedById" bigint,
    "ReturnReason" character varying(1000),
    "StandsStillSince" timestamp with time zone,
    "Revision" integer NOT NULL,
    CONSTRAINT "PK_Referral" PRIMARY KEY ("Id"),
    CONSTRAINT "FK_Referral_Agency_AgencyId" FOREIGN KEY ("AgencyId") REFERENCES "Agency" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Referral_Agency_CentreId" FOREIGN KEY ("CentreId") REFERENCES "Agency" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Referral_Agency_ProposedAgencyId" FOREIGN KEY ("ProposedAgencyId") REFERENCES "Agency" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Referral_Complaint_ComplaintId" FOREIGN KEY ("ComplaintId") REFERENCES "Complaint" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Referral_Person_AcknowledgedById" FOREIGN KEY ("AcknowledgedById") REFERENCES "Person" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Referral_Person_RefusedById" FOREIGN KEY ("RefusedById") REFERENCES "Person" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Referral_Person_ReportedById" FOREIGN KEY ("ReportedById") REFERENCES "Person" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Referral_Person_SettledById" FOREIGN KEY ("SettledById") REFERENCES "Person" ("Id") ON DELETE RESTRICT
);


CREATE TABLE "Removal" (
    "Id" bigint NOT NULL,
    "ComplaintId" bigint NOT NULL,
    "Stage" character varying(40) NOT NULL,
    "Class" character varying(40) NOT NULL,
    "RuleId" bigint,
    "Values" integer NOT NULL,
    "Files" integer NOT NULL,
    "At" timestamp with time zone NOT NULL,
    CONSTRAINT "PK_Removal" PRIMARY KEY ("Id"),
    CONSTRAINT "FK_Removal_Complaint_ComplaintId" FOREIGN KEY ("ComplaintId") REFERENCES "Complaint" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Removal_RetentionRule_RuleId" FOREIGN KEY ("RuleId") REFERENCES "RetentionRule" ("Id") ON DELETE RESTRICT
);


CREATE TABLE "RoutingRuleTarget" (
    "Id" bigint NOT NULL,
    "RuleId" bigint NOT NULL,
    "Place" integer NOT NULL,
    "Kind" character varying(40) NOT NULL,
    "AgencyId" bigint,
    CONSTRAINT "PK_RoutingRuleTarget" PRIMARY KEY ("Id"),
    CONSTRAINT "FK_RoutingRuleTarget_Agency_AgencyId" FOREIGN KEY ("AgencyId") REFERENCES "Agency" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_RoutingRuleTarget_RoutingRule_RuleId" FOREIGN KEY ("RuleId") REFERENCES "RoutingRule" ("Id") ON DELETE CASCADE
);


CREATE TABLE "AttendanceDelegation" (
    "Id" bigint NOT NULL,
    "InvitationId" bigint NOT NULL,
    "MeetingId" bigint NOT NULL,
    "AgencyId" bigint,
    "PersonId" bigint NOT NULL,
    "ParentId" bigint,
    "Depth" integer NOT NULL,
    "Authority" character varying(40) NOT NULL,
    "Basis" character varying(40) NOT NULL,
    "BasisReference" character varying(100),
    "Instruction" character varying(500),
    "MayPassOn" boolean NOT NULL,
    "Status" character varying(40) NOT NULL,
    "GivenAt" timestamp with time zone,
    "AnsweredAt" timestamp with time zone,
    "UnableReason" character varying(500),
    "ReportBy" date,
    "Report" character varying(4000),
    "ReportedAt" timestamp with time zone,
    "Revision" integer NOT NULL,
    CONSTRAINT "PK_AttendanceDelegation" PRIMARY KEY ("Id"),
    CONSTRAINT "FK_AttendanceDelegation_Agency_AgencyId" FOREIGN KEY ("AgencyId") REFERENCES "Agency" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_AttendanceDelegation_AttendanceDelegation_ParentId" FOREIGN KEY ("ParentId") REFERENCES "AttendanceDelegation" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_AttendanceDelegation_Invitation_InvitationId" FOREIGN KEY ("InvitationId") REFERENCES "Invitation" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_AttendanceDelegation_Meeting_MeetingId" FOREIGN KEY ("MeetingId") REFERENCES "Meeting" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_AttendanceDelegation_Person_PersonId" FOREIGN KEY ("PersonId") REFERENCES "Person" ("Id") ON DELETE RESTRICT
);


CREATE TABLE "InvitationSeat" (
    "Id" bigint NOT NULL,
    "InvitationId" bigint NOT NULL,
    "WorkingGroupId" bigint NOT NULL,
    "Role" character varying(40) NOT NULL,
    "Order" integer NOT NULL,
    CONSTRAINT "PK_InvitationSeat" PRIMARY KEY ("Id"),
    CONSTRAINT "FK_InvitationSeat_Invitation_InvitationId" FOREIGN KEY ("InvitationId") REFERENCES "Invitation" ("Id") ON DELETE CASCADE,
    CONSTRAINT "FK_InvitationSeat_WorkingGroup_WorkingGroupId" FOREIGN KEY ("WorkingGroupId") REFERENCES "WorkingGroup" ("Id") ON DELETE RESTRICT
);


CREATE TABLE "ProposedReferral" (
    "Id" bigint NOT NULL,
    "ProposalId" bigint NOT NULL,
    "Order" integer NOT NULL,
    "AgencyId" bigint NOT NULL,
    "Role" character varying(40) NOT NULL,
    "Subject" character varying(300) NOT NULL,
    "Extract" character varying(4000) NOT NULL,
    "Days" integer NOT NULL,
    "Unit" character varying(40) NOT NULL,
    "PaperIds" character varying(400) NOT NULL,
    CONSTRAINT "PK_ProposedReferral" PRIMARY KEY ("Id"),
    CONSTRAINT "FK_ProposedReferral_Agency_AgencyId" FOREIGN KEY ("AgencyId") REFERENCES "Agency" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_ProposedReferral_CaseProposal_ProposalId" FOREIGN KEY ("ProposalId") REFERENCES "CaseProposal" ("Id") ON DELETE CASCADE
);


CREATE TABLE "InquiryChange" (
    "Id" bigint NOT NULL,
    "InquiryId" bigint NOT NULL,
    "OrderNumber" character varying(60) NOT NULL,
    "OrderedOn" date NOT NULL,
    "Wording" character varying(1000) NOT NULL,
    "OrderedById" bigint,
    "At" timestamp with time zone NOT NULL,
    CONSTRAINT "PK_InquiryChange" PRIMARY KEY ("Id"),
    CONSTRAINT "FK_InquiryChange_Inquiry_InquiryId" FOREIGN KEY ("InquiryId") REFERENCES "Inquiry" ("Id") ON DELETE CASCADE,
    CONSTRAINT "FK_InquiryChange_Person_OrderedById" FOREIGN KEY ("OrderedById") REFERENCES "Person" ("Id") ON DELETE RESTRICT
);


CREATE TABLE "ReferralUpdate" (
    "Id" bigint NOT NULL,
    "ReferralId" bigint NOT NULL,
    "Text" character varying(2000) NOT NULL,
    "ById" bigint,
    "At" timestamp with time zone NOT NULL,
    CONSTRAINT "PK_ReferralUpdate" PRIMARY KEY ("Id"),
    CONSTRAINT "FK_ReferralUpdate_Person_ById" FOREIGN KEY ("ById") REFERENCES "Person" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_ReferralUpdate_Referral_ReferralId" FOREIGN KEY ("ReferralId") REFERENCES "Referral" ("Id") ON DELETE CASCADE
);


CREATE TABLE "ReminderLetter" (
    "Id" bigint NOT NULL,
    "ReferralId" bigint NOT NULL,
    "Term" date NOT NULL,
    "Level" integer NOT NULL,
    "LetterNo" character varying(60),
    "AnswerBy" date NOT NULL,
    "SentById" bigint,
    "SentAt" timestamp with time zone NOT NULL,
    CONSTRAINT "PK_ReminderLetter" PRIMARY KEY ("Id"),
    CONSTRAINT "FK_ReminderLetter_Person_SentById" FOREIGN KEY ("SentById") REFERENCES "Person" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_ReminderLetter_Referral_ReferralId" FOREIGN KEY ("ReferralId") REFERENCES "Referral" ("Id") ON DELETE CASCADE
);


CREATE TABLE "AttendanceEntry" (
    "Id" bigint NOT NULL,
    "MeetingId" bigint NOT NULL,
    "InvitationId" bigint,
    "Order" integer NOT NULL,
    "PostId" bigint,
    "AgencyId" bigint,
    "DelegationId" bigint,
    "Kind" character varying(40) NOT NULL,
    "PersonId" bigint,
    "Status" character varying(40),
    "Reason" character varying(500),
    "GuestName" character varying(260),
    "GuestPosition" character varying(260),
    "GuestAgency" character varying(200),
    CONSTRAINT "PK_AttendanceEntry" PRIMARY KEY ("Id"),
    CONSTRAINT "FK_AttendanceEntry_Agency_AgencyId" FOREIGN KEY ("AgencyId") REFERENCES "Agency" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_AttendanceEntry_AttendanceDelegation_DelegationId" FOREIGN KEY ("DelegationId") REFERENCES "AttendanceDelegation" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_AttendanceEntry_Invitation_InvitationId" FOREIGN KEY ("InvitationId") REFERENCES "Invitation" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_AttendanceEntry_Meeting_MeetingId" FOREIGN KEY ("MeetingId") REFERENCES "Meeting" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_AttendanceEntry_Person_PersonId" FOREIGN KEY ("PersonId") REFERENCES "Person" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_AttendanceEntry_Post_PostId" FOREIGN KEY ("PostId") REFERENCES "Post" ("Id") ON DELETE RESTRICT
);


CREATE TABLE "InquiryChangeSeat" (
    "Id" bigint NOT NULL,
    "ChangeId" bigint NOT NULL,
    "PersonId" bigint NOT NULL,
    "Before" character varying(40),
    "After" character varying(40),
    CONSTRAINT "PK_InquiryChangeSeat" PRIMARY KEY ("Id"),
    CONSTRAINT "FK_InquiryChangeSeat_InquiryChange_ChangeId" FOREIGN KEY ("ChangeId") REFERENCES "InquiryChange" ("Id") ON DELETE CASCADE,
    CONSTRAINT "FK_InquiryChangeSeat_Person_PersonId" FOREIGN KEY ("PersonId") REFERENCES "Person" ("Id") ON DELETE RESTRICT
);


CREATE INDEX "IX_Absence_PersonId_To" ON "Absence" ("PersonId", "To");


CREATE INDEX "IX_Absence_SubstitutePersonId_To" ON "Absence" ("SubstitutePersonId", "To");


CREATE INDEX "IX_Absence_To_From" ON "Absence" ("To", "From");


CREATE INDEX "IX_AdHocTask_AddresseeDeskId" ON "AdHocTask" ("AddresseeDeskId");


CREATE INDEX "IX_AdHocTask_AddresseePersonId" ON "AdHocTask" ("AddresseePersonId");


CREATE INDEX "IX_AdHocTask_AddresseePostId" ON "AdHocTask" ("AddresseePostId");


CREATE INDEX "IX_AdHocTask_AskedById_ClosedAt_DueOn" ON "AdHocTask" ("AskedById", "ClosedAt", "DueOn");


CREATE UNIQUE INDEX "IX_Agency_Code" ON "Agency" ("Code");


CREATE INDEX "IX_Agency_ParentAgencyId" ON "Agency" ("ParentAgencyId");


CREATE INDEX "IX_Agency_Precedence" ON "Agency" ("Precedence");


CREATE INDEX "IX_Agency_SupervisorPostId" ON "Agency" ("SupervisorPostId");


CREATE INDEX "IX_AgencyName_AgencyId" ON "AgencyName" ("AgencyId");


CREATE UNIQUE INDEX "IX_AgendaHead_AgendaSkeletonId_Order" ON "AgendaHead" ("AgendaSkeletonId", "Order");


CREATE UNIQUE INDEX "IX_AgendaItem_MeetingId_Order" ON "AgendaItem" ("MeetingId", "Order");


CREATE INDEX "IX_AgendaItem_PresenterAgencyId" ON "AgendaItem" ("PresenterAgencyId");


CREATE UNIQUE INDEX "IX_AgendaSkeleton_Code_From" ON "AgendaSkeleton" ("Code", "From");


CREATE INDEX "IX_AspNetUserClaims_UserId" ON "AspNetUserClaims" ("UserId");


CREATE INDEX "IX_AspNetUserLogins_UserId" ON "AspNetUserLogins" ("UserId");


CREATE INDEX "IX_AspNetUserPasskeys_UserId" ON "AspNetUserPasskeys" ("UserId");


CREATE INDEX "EmailIndex" ON "AspNetUsers" ("NormalizedEmail");


CREATE UNIQUE INDEX "IX_AspNetUsers_PersonId" ON "AspNetUsers" ("PersonId");


CREATE UNIQUE INDEX "UserNameIndex" ON "AspNetUsers" ("NormalizedUserName");


CREATE INDEX "IX_AttendanceDelegation_AgencyId_GivenAt" ON "AttendanceDelegation" ("AgencyId", "GivenAt");


CREATE INDEX "IX_AttendanceDelegation_InvitationId_Status" ON "AttendanceDelegation" ("InvitationId", "Status");


CREATE INDEX "IX_AttendanceDelegation_MeetingId_Status" ON "AttendanceDelegation" ("MeetingId", "Status");


CREATE INDEX "IX_AttendanceDelegation_ParentId" ON "AttendanceDelegation" ("ParentId");


CREATE INDEX "IX_AttendanceDelegation_PersonId_GivenAt" ON "AttendanceDelegation" ("PersonId", "GivenAt");


CREATE INDEX "IX_AttendanceEntry_AgencyId" ON "AttendanceEntry" ("AgencyId");


CREATE INDEX "IX_AttendanceEntry_DelegationId" ON "AttendanceEntry" ("DelegationId");


CREATE UNIQUE INDEX "IX_AttendanceEntry_InvitationId_DelegationId_PersonId" ON "AttendanceEntry" ("InvitationId", "DelegationId", "PersonId");


CREATE INDEX "IX_AttendanceEntry_MeetingId_Order" ON "AttendanceEntry" ("MeetingId", "Order");


CREATE INDEX "IX_AttendanceEntry_PersonId" ON "AttendanceEntry" ("PersonId");


CREATE INDEX "IX_AttendanceEntry_PostId" ON "AttendanceEntry" ("PostId");


CREATE INDEX "IX_AuditEntry_ContextId" ON "AuditEntry" ("ContextId");


CREATE INDEX "IX_AuditEntry_RecordType_RecordId_Id" ON "AuditEntry" ("RecordType", "RecordId", "Id");


CREATE UNIQUE INDEX "IX_AuditSeal_EntryId" ON "AuditSeal" ("EntryId");


CREATE INDEX "IX_CaseNote_ById" ON "CaseNote" ("ById");


CREATE INDEX "IX_CaseNote_ComplaintId_At" ON "CaseNote" ("ComplaintId", "At");


CREATE INDEX "IX_CaseProposal_ClosingReasonId" ON "CaseProposal" ("ClosingReasonId");


CREATE UNIQUE INDEX "IX_CaseProposal_ComplaintId_Order" ON "CaseProposal" ("ComplaintId", "Order");


CREATE INDEX "IX_CaseProposal_OrderedById" ON "CaseProposal" ("OrderedById");


CREATE INDEX "IX_CaseProposal_PutUpById" ON "CaseProposal" ("PutUpById");


CREATE INDEX "IX_CaseReading_At_Id" ON "CaseReading" ("At", "Id");


CREATE INDEX "IX_CaseReading_ComplaintId" ON "CaseReading" ("ComplaintId");


CREATE INDEX "IX_CaseReading_PersonId" ON "CaseReading" ("PersonId");


CREATE UNIQUE INDEX "IX_CategoryQuestion_CategoryId_Code" ON "CategoryQuestion" ("CategoryId", "Code");


CREATE UNIQUE INDEX "IX_ChecklistTemplate_Code" ON "ChecklistTemplate" ("Code");


CREATE UNIQUE INDEX "IX_ClosingReason_Code" ON "ClosingReason" ("Code");


CREATE UNIQUE INDEX "IX_Complainant_ComplaintId" ON "Complainant" ("ComplaintId");


CREATE INDEX "IX_Complainant_PhoneDigits" ON "Complainant" ("PhoneDigits");


CREATE INDEX "IX_ComplainantQuestion_AnswerTakenById" ON "ComplainantQuestion" ("AnswerTakenById");


CREATE INDEX "IX_ComplainantQuestion_AskedById" ON "ComplainantQuestion" ("AskedById");


CREATE INDEX "IX_ComplainantQuestion_ComplaintId_Id" ON "ComplainantQuestion" ("ComplaintId", "Id");


CREATE INDEX "IX_Complaint_CategoryId_DistrictId_RegisteredAt" ON "Complaint" ("CategoryId", "DistrictId", "RegisteredAt");


CREATE INDEX "IX_Complaint_CentreId_ClosedAt_ResolveBy" ON "Complaint" ("CentreId", "ClosedAt", "ResolveBy");


CREATE INDEX "IX_Complaint_CentreId_Status_RegisteredAt" ON "Complaint" ("CentreId", "Status", "RegisteredAt");


CREATE UNIQUE INDEX "IX_Complaint_CentreId_Year_Sequence" ON "Complaint" ("CentreId", "Year", "Sequence");


CREATE INDEX "IX_Complaint_ClosedAt_Id" ON "Complaint" ("ClosedAt", "Id");


CREATE INDEX "IX_Complaint_ClosingReasonId" ON "Complaint" ("ClosingReasonId");


CREATE INDEX "IX_Complaint_DistrictId" ON "Complaint" ("DistrictId");


CREATE INDEX "IX_Complaint_MergedIntoId" ON "Complaint" ("MergedIntoId");


CREATE INDEX "IX_Complaint_OfficerId_ToldOn" ON "Complaint" ("OfficerId", "ToldOn");


CREATE INDEX "IX_Complaint_RegisteredAt_Id" ON "Complaint" ("RegisteredAt", "Id");


CREATE INDEX "IX_Complaint_RegisteredById" ON "Complaint" ("RegisteredById");


CREATE INDEX "IX_Complaint_SearchText" ON "Complaint" USING gin ("SearchText" gin_trgm_ops);


CREATE INDEX "IX_Complaint_SubdistrictId" ON "Complaint" ("SubdistrictId");


CREATE INDEX "IX_Complaint_ToldOn_Id" ON "Complaint" ("ToldOn", "Id");


CREATE UNIQUE INDEX "IX_Complaint_TrackingCode" ON "Complaint" ("TrackingCode");


CREATE UNIQUE INDEX "IX_ComplaintAnswer_ComplaintId_QuestionId" ON "ComplaintAnswer" ("ComplaintId", "QuestionId");


CREATE INDEX "IX_ComplaintAnswer_QuestionId" ON "ComplaintAnswer" ("QuestionId");


CREATE UNIQUE INDEX "IX_ComplaintCategory_Code" ON "ComplaintCategory" ("Code");


CREATE INDEX "IX_ComplaintCategory_ParentId" ON "ComplaintCategory" ("ParentId");


CREATE INDEX "IX_ComplaintLink_ById" ON "ComplaintLink" ("ById");


CREATE UNIQUE INDEX "IX_ComplaintLink_FirstId_SecondId" ON "ComplaintLink" ("FirstId", "SecondId");


CREATE INDEX "IX_ComplaintLink_SecondId" ON "ComplaintLink" ("SecondId");


CREATE UNIQUE INDEX "IX_ComplaintSeries_CentreId_Year" ON "ComplaintSeries" ("CentreId", "Year");


CREATE INDEX "IX_CompletedOperation_At" ON "CompletedOperation" ("At");


CREATE UNIQUE INDEX "IX_DeadlineSetting_Deadline_From" ON "DeadlineSetting" ("Deadline", "From");


CREATE UNIQUE INDEX "IX_District_Code" ON "District" ("Code");


CREATE INDEX "IX_District_OfficeId" ON "District" ("OfficeId");


CREATE INDEX "IX_FileAttachment_AttachedByPersonId" ON "FileAttachment" ("AttachedByPersonId");


CREATE INDEX "IX_FileAttachment_FileId" ON "FileAttachment" ("FileId");


CREATE INDEX "IX_FileAttachment_RecordType_RecordId_Order" ON "FileAttachment" ("RecordType", "RecordId", "Order");


CREATE INDEX "IX_FileUpload_PersonId_At" ON "FileUpload" ("PersonId", "At");


CREATE INDEX "IX_FormerEnd_ClosingReasonId" ON "FormerEnd" ("ClosingReasonId");


CREATE INDEX "IX_FormerEnd_ComplaintId_ReopenedAt" ON "FormerEnd" ("ComplaintId", "ReopenedAt");


CREATE INDEX "IX_FormerEnd_MergedIntoId" ON "FormerEnd" ("MergedIntoId");


CREATE INDEX "IX_Happening_DoneAt_DueAt_Id" ON "Happening" ("DoneAt", "DueAt", "Id");


CREATE INDEX "IX_Happening_InstanceId_DoneAt_DueAt" ON "Happening" ("InstanceId", "DoneAt", "DueAt");


CREATE UNIQUE INDEX "IX_Holiday_Date" ON "Holiday" ("Date");


CREATE INDEX "IX_IdentityReveal_At_Id" ON "IdentityReveal" ("At", "Id");


CREATE INDEX "IX_IdentityReveal_ComplaintId_At" ON "IdentityReveal" ("ComplaintId", "At");


CREATE INDEX "IX_IdentityReveal_PersonId" ON "IdentityReveal" ("PersonId");


CREATE INDEX "IX_Inquiry_CentreId" ON "Inquiry" ("CentreId");


CREATE INDEX "IX_Inquiry_CheckedById" ON "Inquiry" ("CheckedById");


CREATE INDEX "IX_Inquiry_ClosedAt_ReportBy_Id" ON "Inquiry" ("ClosedAt", "ReportBy", "Id");


CREATE INDEX "IX_Inquiry_ComplaintId_Id" ON "Inquiry" ("ComplaintId", "Id");


CREATE INDEX "IX_Inquiry_OrderedById" ON "Inquiry" ("OrderedById");


CREATE INDEX "IX_Inquiry_ReportedById" ON "Inquiry" ("ReportedById");


CREATE UNIQUE INDEX "IX_Inquiry_WorkingGroupId" ON "Inquiry" ("WorkingGroupId");


CREATE INDEX "IX_InquiryChange_InquiryId_Id" ON "InquiryChange" ("InquiryId", "Id");


CREATE INDEX "IX_InquiryChange_OrderedById" ON "InquiryChange" ("OrderedById");


CREATE INDEX "IX_InquiryChangeSeat_ChangeId_Id" ON "InquiryChangeSeat" ("ChangeId", "Id");


CREATE INDEX "IX_InquiryChangeSeat_PersonId" ON "InquiryChangeSeat" ("PersonId");


CREATE INDEX "IX_Intervention_InstanceId_At" ON "Intervention" ("InstanceId", "At");


CREATE INDEX "IX_Invitation_AgencyId" ON "Invitation" ("AgencyId");


CREATE INDEX "IX_Invitation_AnsweredByPersonId" ON "Invitation" ("AnsweredByPersonId");


CREATE UNIQUE INDEX "IX_Invitation_MeetingId_Order" ON "Invitation" ("MeetingId", "Order");


CREATE INDEX "IX_Invitation_PersonId_Status" ON "Invitation" ("PersonId", "Status");


CREATE INDEX "IX_Invitation_PostId_Status" ON "Invitation" ("PostId", "Status");


CREATE INDEX "IX_Invitation_PreparedByPersonId" ON "Invitation" ("PreparedByPersonId");


CREATE INDEX "IX_Invitation_RecordedByPersonId" ON "Invitation" ("RecordedByPersonId");


CREATE UNIQUE INDEX "IX_InvitationSeat_InvitationId_WorkingGroupId_Order" ON "InvitationSeat" ("InvitationId", "WorkingGroupId", "Order");


CREATE INDEX "IX_InvitationSeat_WorkingGroupId" ON "InvitationSeat" ("WorkingGroupId");


CREATE INDEX "IX_JobRun_Job_DueAt_Id" ON "JobRun" ("Job", "DueAt", "Id");


CREATE UNIQUE INDEX "IX_LegalHold_ComplaintId" ON "LegalHold" ("ComplaintId") WHERE "ReleasedAt" IS NULL;


CREATE INDEX "IX_LegalHold_ReleasedById" ON "LegalHold" ("ReleasedById");


CREATE INDEX "IX_LegalHold_SetAt_Id" ON "LegalHold" ("SetAt", "Id");


CREATE INDEX "IX_LegalHold_SetById" ON "LegalHold" ("SetById");


CREATE INDEX "IX_Meeting_SecretariatAgencyId" ON "Meeting" ("SecretariatAgencyId");


CREATE INDEX "IX_Meeting_SecretaryPersonId" ON "Meeting" ("SecretaryPersonId");


CREATE INDEX "IX_Meeting_StartsAt_Id" ON "Meeting" ("StartsAt", "Id");


CREATE UNIQUE INDEX "IX_MeetingBody_MeetingId_Order" ON "MeetingBody" ("MeetingId", "Order");


CREATE UNIQUE INDEX "IX_MeetingBody_WorkingGroupId_Year_Number" ON "MeetingBody" ("WorkingGroupId", "Year", "Number");


CREATE UNIQUE INDEX "IX_MeetingLetter_MeetingId_Sequence" ON "MeetingLetter" ("MeetingId", "Sequence");


CREATE INDEX "IX_Notification_Principal_At_Id" ON "Notification" ("Principal", "At", "Id");


CREATE INDEX "IX_Notification_Principal_RecordType_RecordId_At_Id" ON "Notification" ("Principal", "RecordType", "RecordId", "At", "Id");


CREATE INDEX "IX_OutboxMessage_DoneAt_DueAt" ON "OutboxMessage" ("DoneAt", "DueAt");


CREATE INDEX "IX_OutboxMessage_IsParked_DoneAt_Id" ON "OutboxMessage" ("IsParked", "DoneAt", "Id");


CREATE INDEX "IX_Person_AgencyId_Precedence" ON "Person" ("AgencyId", "Precedence");


CREATE INDEX "IX_Post_AgencyId_IsHead" ON "Post" ("AgencyId", "IsHead");


CREATE INDEX "IX_PostHolding_PersonId" ON "PostHolding" ("PersonId");


CREATE INDEX "IX_PostHolding_PostId" ON "PostHolding" ("PostId");


CREATE INDEX "IX_ProcessInstance_ParentId_ParentStep_EndedAt" ON "ProcessInstance" ("ParentId", "ParentStep", "EndedAt");


CREATE UNIQUE INDEX "IX_ProcessInstance_RecordId_Process" ON "ProcessInstance" ("RecordId", "Process");


CREATE INDEX "IX_ProcessTimer_DoneAt_DueAt_Id" ON "ProcessTimer" ("DoneAt", "DueAt", "Id");


CREATE INDEX "IX_ProcessTimer_InstanceId_DoneAt_DueAt" ON "ProcessTimer" ("InstanceId", "DoneAt", "DueAt");


CREATE INDEX "IX_ProposedReferral_AgencyId" ON "ProposedReferral" ("AgencyId");


CREATE UNIQUE INDEX "IX_ProposedReferral_ProposalId_Order" ON "ProposedReferral" ("ProposalId", "Order");


CREATE UNIQUE INDEX "IX_Province_Code" ON "Province" ("Code");


CREATE INDEX idx_qrtz_ft_inst_job_req_rcvry ON qrtz_fired_triggers (sched_name, instance_name, requests_recovery);


CREATE INDEX idx_qrtz_ft_j_g ON qrtz_fired_triggers (sched_name, job_name, job_group);


CREATE INDEX idx_qrtz_ft_t_g ON qrtz_fired_triggers (sched_name, trigger_name, trigger_group);


CREATE INDEX idx_qrtz_j_g_n ON qrtz_job_details (sched_name, job_group, job_name);


CREATE INDEX idx_qrtz_t_c ON qrtz_triggers (sched_name, calendar_name);


CREATE INDEX idx_qrtz_t_g_n ON qrtz_triggers (sched_name, trigger_group, trigger_name);


CREATE INDEX idx_qrtz_t_j ON qrtz_triggers (sched_name, job_name, job_group);


CREATE INDEX idx_qrtz_t_nft_st ON qrtz_triggers (sched_name, trigger_state, next_fire_time, priority, misfire_instr);


CREATE INDEX "IX_RecordAccess_Principal_RecordType_Effect_RecordId" ON "RecordAccess" ("Principal", "RecordType", "Effect", "RecordId");


CREATE UNIQUE INDEX "IX_RecordAccess_RecordType_RecordId_Principal_Effect" ON "RecordAccess" ("RecordType", "RecordId", "Principal", "Effect");


CREATE UNIQUE INDEX "IX_RedactedCopy_AttachmentId" ON "RedactedCopy" ("AttachmentId");


CREATE INDEX "IX_RedactedCopy_ComplaintId" ON "RedactedCopy" ("ComplaintId");


CREATE INDEX "IX_RedactedCopy_SourceId" ON "RedactedCopy" ("SourceId");


CREATE INDEX "IX_Referral_AcknowledgedById" ON "Referral" ("AcknowledgedById");


CREATE INDEX "IX_Referral_AgencyId_ClosedAt_ReportBy_Id" ON "Referral" ("AgencyId", "ClosedAt", "ReportBy", "Id");


CREATE INDEX "IX_Referral_CentreId_Status_ReportBy_Id" ON "Referral" ("CentreId", "Status", "ReportBy", "Id");


CREATE INDEX "IX_Referral_ClosedAt_ReportBy_Id" ON "Referral" ("ClosedAt", "ReportBy", "Id");


CREATE INDEX "IX_Referral_ComplaintId_Id" ON "Referral" ("ComplaintId", "Id");


CREATE INDEX "IX_Referral_ProposedAgencyId" ON "Referral" ("ProposedAgencyId");


CREATE INDEX "IX_Referral_RefusedById" ON "Referral" ("RefusedById");


CREATE INDEX "IX_Referral_ReportedById" ON "Referral" ("ReportedById");


CREATE INDEX "IX_Referral_SentAt_Id" ON "Referral" ("SentAt", "Id");


CREATE INDEX "IX_Referral_SettledById" ON "Referral" ("SettledById");


CREATE INDEX "IX_ReferralUpdate_ById" ON "ReferralUpdate" ("ById");


CREATE INDEX "IX_ReferralUpdate_ReferralId_At" ON "ReferralUpdate" ("ReferralId", "At");


CREATE UNIQUE INDEX "IX_ReminderLetter_ReferralId_Term_Level" ON "ReminderLetter" ("ReferralId", "Term", "Level");


CREATE INDEX "IX_ReminderLetter_SentById" ON "ReminderLetter" ("SentById");


CREATE UNIQUE INDEX "IX_ReminderRule_Ladder_Level" ON "ReminderRule" ("Ladder", "Level") WHERE "To" IS NULL;


CREATE UNIQUE INDEX "IX_ReminderRule_Ladder_Level_From" ON "ReminderRule" ("Ladder", "Level", "From");


CREATE INDEX "IX_Removal_At_Id" ON "Removal" ("At", "Id");


CREATE UNIQUE INDEX "IX_Removal_ComplaintId_Stage" ON "Removal" ("ComplaintId", "Stage");


CREATE INDEX "IX_Removal_RuleId" ON "Removal" ("RuleId");


CREATE UNIQUE INDEX "IX_ReportBackRule_From" ON "ReportBackRule" ("From");


CREATE INDEX "IX_RetentionRule_ChangedById" ON "RetentionRule" ("ChangedById");


CREATE UNIQUE INDEX "IX_RetentionRule_Class_From" ON "RetentionRule" ("Class", "From");


CREATE INDEX "IX_RoleAssignment_AgencyId" ON "RoleAssignment" ("AgencyId");


CREATE UNIQUE INDEX "IX_RoleAssignment_PersonId_Role_AgencyId" ON "RoleAssignment" ("PersonId", "Role", "AgencyId");


CREATE INDEX "IX_RoleAssignment_Role_AgencyId" ON "RoleAssignment" ("Role", "AgencyId");


CREATE INDEX "IX_RoutingRule_CategoryId" ON "RoutingRule" ("CategoryId");


CREATE UNIQUE INDEX "IX_RoutingRule_CentreId_Line" ON "RoutingRule" ("CentreId", "Line") WHERE "To" IS NULL;


CREATE UNIQUE INDEX "IX_RoutingRule_CentreId_Line_From" ON "RoutingRule" ("CentreId", "Line", "From");


CREATE INDEX "IX_RoutingRule_DistrictId" ON "RoutingRule" ("DistrictId");


CREATE INDEX "IX_RoutingRule_SubdistrictId" ON "RoutingRule" ("SubdistrictId");


CREATE INDEX "IX_RoutingRuleTarget_AgencyId" ON "RoutingRuleTarget" ("AgencyId");


CREATE INDEX "IX_RoutingRuleTarget_RuleId" ON "RoutingRuleTarget" ("RuleId");


CREATE INDEX "IX_RuleChange_RecordType_RecordId_At" ON "RuleChange" ("RecordType", "RecordId", "At");


CREATE UNIQUE INDEX "IX_StoredFile_Hash" ON "StoredFile" ("Hash");


CREATE INDEX "IX_StoredFile_KeptAt_SweepAt" ON "StoredFile" ("KeptAt", "SweepAt");


CREATE UNIQUE INDEX "IX_Subdistrict_Code" ON "Subdistrict" ("Code");


CREATE INDEX "IX_Subdistrict_DistrictId" ON "Subdistrict" ("DistrictId");


CREATE INDEX "IX_TaskRow_TaskId" ON "TaskRow" ("TaskId");


CREATE UNIQUE INDEX "IX_WorkingGroup_Code" ON "WorkingGroup" ("Code");


CREATE INDEX "IX_WorkingGroup_SecretariatAgencyId" ON "WorkingGroup" ("SecretariatAgencyId");


CREATE INDEX "IX_WorkingGroupMember_PersonId" ON "WorkingGroupMember" ("PersonId");


CREATE INDEX "IX_WorkingGroupMember_PostId" ON "WorkingGroupMember" ("PostId");


CREATE INDEX "IX_WorkingGroupMember_WorkingGroupId_Order" ON "WorkingGroupMember" ("WorkingGroupId", "Order");


CREATE INDEX "IX_WorkItem_ClosedAt_DueAt_Id" ON "WorkItem" ("ClosedAt", "DueAt", "Id");


CREATE INDEX "IX_WorkItem_ClosedByPersonId_ClosedAt_Id" ON "WorkItem" ("ClosedByPersonId", "ClosedAt", "Id");


CREATE INDEX "IX_WorkItem_DelegatedById_ClosedAt" ON "WorkItem" ("DelegatedById", "ClosedAt");


CREATE INDEX "IX_WorkItem_InstanceId_ClosedAt" ON "WorkItem" ("InstanceId", "ClosedAt");


CREATE INDEX "IX_WorkItem_RaisedAt_DueAt_Id" ON "WorkItem" ("RaisedAt", "DueAt", "Id") WHERE "RaisedAt" IS NOT NULL;


CREATE INDEX "IX_WorkItem_RecordType_RecordId" ON "WorkItem" ("RecordType", "RecordId");


CREATE INDEX "IX_WorkItem_SuspendedById_ClosedAt" ON "WorkItem" ("SuspendedById", "ClosedAt");


CREATE INDEX "IX_WorkItemAct_WorkItemId_Id" ON "WorkItemAct" ("WorkItemId", "Id");


CREATE INDEX "IX_WorkItemCandidate_Principal_IsListed_Priority_DueAt_WorkIte~" ON "WorkItemCandidate" ("Principal", "IsListed", "Priority" DESC, "DueAt", "WorkItemId");


ALTER TABLE "Absence" ADD CONSTRAINT "FK_Absence_Person_PersonId" FOREIGN KEY ("PersonId") REFERENCES "Person" ("Id") ON DELETE RESTRICT;


ALTER TABLE "Absence" ADD CONSTRAINT "FK_Absence_Person_SubstitutePersonId" FOREIGN KEY ("SubstitutePersonId") REFERENCES "Person" ("Id") ON DELETE RESTRICT;


ALTER TABLE "AdHocTask" ADD CONSTRAINT "FK_AdHocTask_Agency_AddresseeDeskId" FOREIGN KEY ("AddresseeDeskId") REFERENCES "Agency" ("Id") ON DELETE RESTRICT;


ALTER TABLE "AdHocTask" ADD CONSTRAINT "FK_AdHocTask_Person_AddresseePersonId" FOREIGN KEY ("AddresseePersonId") REFERENCES "Person" ("Id") ON DELETE RESTRICT;


ALTER TABLE "AdHocTask" ADD CONSTRAINT "FK_AdHocTask_Person_AskedById" FOREIGN KEY ("AskedById") REFERENCES "Person" ("Id") ON DELETE RESTRICT;


ALTER TABLE "AdHocTask" ADD CONSTRAINT "FK_AdHocTask_Post_AddresseePostId" FOREIGN KEY ("AddresseePostId") REFERENCES "Post" ("Id") ON DELETE RESTRICT;


ALTER TABLE "Agency" ADD CONSTRAINT "FK_Agency_Post_SupervisorPostId" FOREIGN KEY ("SupervisorPostId") REFERENCES "Post" ("Id") ON DELETE RESTRICT;
