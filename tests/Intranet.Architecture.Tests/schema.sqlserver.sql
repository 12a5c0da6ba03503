CREATE SEQUENCE [EntityFrameworkHiLoSequence] START WITH 1 INCREMENT BY 100 NO CYCLE;
GO


CREATE TABLE [AgendaSkeleton] (
    [Id] bigint NOT NULL,
    [Code] varchar(40) NOT NULL,
    [NameTh] nvarchar(100) NOT NULL,
    [NameEn] nvarchar(100) NOT NULL,
    [From] date NOT NULL,
    [To] date NULL,
    CONSTRAINT [PK_AgendaSkeleton] PRIMARY KEY ([Id])
);
GO


CREATE TABLE [ChecklistTemplate] (
    [Id] bigint NOT NULL,
    [Code] varchar(40) NOT NULL,
    [NameTh] nvarchar(200) NOT NULL,
    [NameEn] nvarchar(200) NOT NULL,
    [Lines] nvarchar(4000) NOT NULL,
    CONSTRAINT [PK_ChecklistTemplate] PRIMARY KEY ([Id])
);
GO


CREATE TABLE [ClockOffset] (
    [Id] int NOT NULL,
    [Seconds] bigint NOT NULL,
    CONSTRAINT [PK_ClockOffset] PRIMARY KEY ([Id])
);
GO


CREATE TABLE [ClosingReason] (
    [Id] bigint NOT NULL,
    [Code] varchar(40) NOT NULL,
    [NameTh] nvarchar(200) NOT NULL,
    [NameEn] nvarchar(200) NOT NULL,
    [EndsAs] nvarchar(40) NOT NULL,
    [IsAtOnce] bit NOT NULL,
    [Order] int NOT NULL,
    CONSTRAINT [PK_ClosingReason] PRIMARY KEY ([Id])
);
GO


CREATE TABLE [ComplaintCategory] (
    [Id] bigint NOT NULL,
    [Code] varchar(40) NOT NULL,
    [ParentId] bigint NULL,
    [NameTh] nvarchar(200) NOT NULL,
    [NameEn] nvarchar(200) NOT NULL,
    [ReportDays] int NOT NULL,
    [ReportUnit] nvarchar(40) NOT NULL,
    [Order] int NOT NULL,
    [StopTh] nvarchar(400) NULL,
    [StopEn] nvarchar(400) NULL,
    [EndedOn] date NULL,
    [Revision] int NOT NULL,
    CONSTRAINT [PK_ComplaintCategory] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_ComplaintCategory_ComplaintCategory_ParentId] FOREIGN KEY ([ParentId]) REFERENCES [ComplaintCategory] ([Id]) ON DELETE NO ACTION
);
GO


CREATE TABLE [CompletedOperation] (
    [OperationId] uniqueidentifier NOT NULL,
    [UseCase] nvarchar(100) NOT NULL,
    [PersonId] bigint NULL,
    [Result] nvarchar(4000) NOT NULL,
    [At] datetimeoffset NOT NULL,
    CONSTRAINT [PK_CompletedOperation] PRIMARY KEY ([OperationId])
);
GO


CREATE TABLE [DataProtectionKey] (
    [Name] nvarchar(200) NOT NULL,
    [Xml] nvarchar(4000) NOT NULL,
    CONSTRAINT [PK_DataProtectionKey] PRIMARY KEY ([Name])
);
GO


CREATE TABLE [DeadlineSetting] (
    [Id] bigint NOT NULL,
    [Deadline] nvarchar(60) NOT NULL,
    [Count] int NOT NULL,
    [Unit] nvarchar(40) NOT NULL,
    [Start] nvarchar(40) NOT NULL,
    [MoveToWorkingDay] bit NOT NULL,
    [From] date NOT NULL,
    [To] date NULL,
    [Revision] int NOT NULL,
    CONSTRAINT [PK_DeadlineSetting] PRIMARY KEY ([Id])
);
GO


CREATE TABLE [Holiday] (
    [Id] bigint NOT NULL,
    [Date] date NOT NULL,
    [NameTh] nvarchar(200) NOT NULL,
    [NameEn] nvarchar(200) NULL,
    [Kind] nvarchar(40) NOT NULL,
    [Source] nvarchar(200) NULL,
    [Revision] int NOT NULL,
    CONSTRAINT [PK_Holiday] PRIMARY KEY ([Id])
);
GO


CREATE TABLE [JobRun] (
    [Id] bigint NOT NULL,
    [Job] nvarchar(60) NOT NULL,
    [DueAt] datetimeoffset NOT NULL,
    [StartedAt] datetimeoffset NULL,
    [EndedAt] datetimeoffset NULL,
    [Outcome] nvarchar(40) NOT NULL,
    [Attempts] int NOT NULL,
    [Worked] int NOT NULL,
    [Error] nvarchar(400) NULL,
    [Revision] int NOT NULL,
    CONSTRAINT [PK_JobRun] PRIMARY KEY ([Id])
);
GO


CREATE TABLE [Notification] (
    [Id] bigint NOT NULL,
    [Principal] nvarchar(80) NOT NULL,
    [WorkItemId] bigint NULL,
    [Kind] nvarchar(40) NOT NULL,
    [Process] nvarchar(80) NOT NULL,
    [Step] nvarchar(60) NOT NULL,
    [RecordType] nvarchar(60) NOT NULL,
    [RecordId] bigint NOT NULL,
    [At] datetimeoffset NOT NULL,
    CONSTRAINT [PK_Notification] PRIMARY KEY ([Id])
);
GO


CREATE TABLE [NotificationDigest] (
    [PersonId] bigint NOT NULL,
    [Until] datetimeoffset NOT NULL,
    CONSTRAINT [PK_NotificationDigest] PRIMARY KEY ([PersonId])
);
GO


CREATE TABLE [NotificationsSeen] (
    [PersonId] bigint NOT NULL,
    [Until] datetimeoffset NOT NULL,
    CONSTRAINT [PK_NotificationsSeen] PRIMARY KEY ([PersonId])
);
GO


CREATE TABLE [OutboxMessage] (
    [Id] bigint NOT NULL,
    [Kind] nvarchar(60) NOT NULL,
    [Payload] nvarchar(2000) NOT NULL,
    [DueAt] datetimeoffset NOT NULL,
    [Attempts] int NOT NULL,
    [DoneAt] datetimeoffset NULL,
    [IsParked] bit NOT NULL,
    [LastError] nvarchar(400) NULL,
    [Revision] int NOT NULL,
    CONSTRAINT [PK_OutboxMessage] PRIMARY KEY ([Id])
);
GO


CREATE TABLE [ProcessContext] (
    [Id] bigint NOT NULL,
    [UseCase] nvarchar(100) NOT NULL,
    [ActorName] nvarchar(60) NOT NULL,
    [PersonId] bigint NULL,
    [OnBehalfOfPersonId] bigint NULL,
    [At] datetimeoffset NOT NULL,
    [RecordedAt] datetimeoffset NOT NULL,
    CONSTRAINT [PK_ProcessContext] PRIMARY KEY ([Id])
);
GO


CREATE TABLE [ProcessInstance] (
    [Id] bigint NOT NULL,
    [Process] nvarchar(80) NOT NULL,
    [Version] int NOT NULL,
    [RecordType] nvarchar(60) NOT NULL,
    [RecordId] bigint NOT NULL,
    [Step] nvarchar(60) NULL,
    [ParentId] bigint NULL,
    [ParentStep] nvarchar(60) NULL,
    [StartedAt] datetimeoffset NOT NULL,
    [EndedAt] datetimeoffset NULL,
    [SuspendedAt] datetimeoffset NULL,
    [Revision] int NOT NULL,
    CONSTRAINT [PK_ProcessInstance] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_ProcessInstance_ProcessInstance_ParentId] FOREIGN KEY ([ParentId]) REFERENCES [ProcessInstance] ([Id]) ON DELETE NO ACTION
);
GO


CREATE TABLE [Province] (
    [Id] bigint NOT NULL,
    [Code] varchar(40) NOT NULL,
    [NameTh] nvarchar(100) NOT NULL,
    [NameEn] nvarchar(100) NOT NULL,
    [LetterCode] nvarchar(4) NOT NULL,
    [Revision] int NOT NULL,
    CONSTRAINT [PK_Province] PRIMARY KEY ([Id])
);
GO


CREATE TABLE [QRTZ_CALENDARS] (
    [SCHED_NAME] nvarchar(120) NOT NULL,
    [CALENDAR_NAME] nvarchar(200) NOT NULL,
    [CALENDAR] varbinary(max) NOT NULL,
    CONSTRAINT [PK_QRTZ_CALENDARS] PRIMARY KEY ([SCHED_NAME], [CALENDAR_NAME])
);
GO


CREATE TABLE [QRTZ_FIRED_TRIGGERS] (
    [SCHED_NAME] nvarchar(120) NOT NULL,
    [ENTRY_ID] nvarchar(140) NOT NULL,
    [TRIGGER_NAME] nvarchar(150) NOT NULL,
    [TRIGGER_GROUP] nvarchar(150) NOT NULL,
    [INSTANCE_NAME] nvarchar(200) NOT NULL,
    [FIRED_TIME] bigint NOT NULL,
    [SCHED_TIME] bigint NOT NULL,
    [PRIORITY] int NOT NULL,
    [STATE] nvarchar(16) NOT NULL,
    [JOB_NAME] nvarchar(150) NULL,
    [JOB_GROUP] nvarchar(150) NULL,
    [IS_NONCONCURRENT] bit NULL,
    [REQUESTS_RECOVERY] bit NULL,
    [EXECUTION_GROUP] nvarchar(200) NULL,
    [PROGRESS] int NULL,
    [PROGRESS_MESSAGE] nvarchar(250) NULL,
    [INTERRUPT_REQUESTED_TIME] bigint NULL,
    CONSTRAINT [PK_QRTZ_FIRED_TRIGGERS] PRIMARY KEY ([SCHED_NAME], [ENTRY_ID])
);
GO


CREATE TABLE [QRTZ_JOB_DETAILS] (
    [SCHED_NAME] nvarchar(120) NOT NULL,
    [JOB_NAME] nvarchar(150) NOT NULL,
    [JOB_GROUP] nvarchar(150) NOT NULL,
    [DESCRIPTION] nvarchar(250) NULL,
    [JOB_CLASS_NAME] nvarchar(250) NOT NULL,
    [IS_DURABLE] bit NOT NULL,
    [IS_NONCONCURRENT] bit NOT NULL,
    [IS_UPDATE_DATA] bit NOT NULL,
    [REQUESTS_RECOVERY] bit NOT NULL,
    [JOB_DATA] varbinary(max) NULL,
    CONSTRAINT [PK_QRTZ_JOB_DETAILS] PRIMARY KEY ([SCHED_NAME], [JOB_NAME], [JOB_GROUP])
);
GO


CREATE TABLE [QRTZ_LOCKS] (
    [SCHED_NAME] nvarchar(120) NOT NULL,
    [LOCK_NAME] nvarchar(40) NOT NULL,
    CONSTRAINT [PK_QRTZ_LOCKS] PRIMARY KEY ([SCHED_NAME], [LOCK_NAME])
);
GO


CREATE TABLE [QRTZ_PAUSED_JOB_GRPS] (
    [SCHED_NAME] nvarchar(120) NOT NULL,
    [JOB_GROUP] nvarchar(150) NOT NULL,
    [PAUSE_REASON] nvarchar(250) NULL,
    [PAUSED_BY] nvarchar(200) NULL,
    [PAUSED_AT] bigint NULL,
    CONSTRAINT [PK_QRTZ_PAUSED_JOB_GRPS] PRIMARY KEY ([SCHED_NAME], [JOB_GROUP])
);
GO


CREATE TABLE [QRTZ_PAUSED_TRIGGER_GRPS] (
    [SCHED_NAME] nvarchar(120) NOT NULL,
    [TRIGGER_GROUP] nvarchar(150) NOT NULL,
    [PAUSE_REASON] nvarchar(250) NULL,
    [PAUSED_BY] nvarchar(200) NULL,
    [PAUSED_AT] bigint NULL,
    CONSTRAINT [PK_QRTZ_PAUSED_TRIGGER_GRPS] PRIMARY KEY ([SCHED_NAME], [TRIGGER_GROUP])
);
GO


CREATE TABLE [QRTZ_SCHEDULER_STATE] (
    [SCHED_NAME] nvarchar(120) NOT NULL,
    [INSTANCE_NAME] nvarchar(200) NOT NULL,
    [LAST_CHECKIN_TIME] bigint NOT NULL,
    [CHECKIN_INTERVAL] bigint NOT NULL,
    [QUARTZ_VERSION] nvarchar(20) NULL,
    CONSTRAINT [PK_QRTZ_SCHEDULER_STATE] PRIMARY KEY ([SCHED_NAME], [INSTANCE_NAME])
);
GO


CREATE TABLE [RecordAccess] (
    [Id] bigint NOT NULL,
    [RecordType] nvarchar(60) NOT NULL,
    [RecordId] bigint NOT NULL,
    [Principal] nvarchar(80) NOT NULL,
    [Effect] nvarchar(40) NOT NULL,
    CONSTRAINT [PK_RecordAccess] PRIMARY KEY ([Id])
);
GO


CREATE TABLE [ReminderRule] (
    [Id] bigint NOT NULL,
    [Ladder] nvarchar(60) NOT NULL,
    [Level] int NOT NULL,
    [Days] int NOT NULL,
    [Unit] nvarchar(40) NOT NULL,
    [Action] nvarchar(40) NOT NULL,
    [Audience] nvarchar(40) NOT NULL,
    [From] date NOT NULL,
    [To] date NULL,
    [Revision] int NOT NULL,
    CONSTRAINT [PK_ReminderRule] PRIMARY KEY ([Id])
);
GO


CREATE TABLE [ReportBackRule] (
    [Id] bigint NOT NULL,
    [Days] int NOT NULL,
    [Unit] nvarchar(40) NOT NULL,
    [From] date NOT NULL,
    [To] date NULL,
    CONSTRAINT [PK_ReportBackRule] PRIMARY KEY ([Id])
);
GO


CREATE TABLE [RuleChange] (
    [Id] bigint NOT NULL,
    [RecordType] nvarchar(60) NOT NULL,
    [RecordId] bigint NOT NULL,
    [Kind] nvarchar(40) NOT NULL,
    [Reason] nvarchar(400) NOT NULL,
    [PersonId] bigint NULL,
    [At] datetimeoffset NOT NULL,
    CONSTRAINT [PK_RuleChange] PRIMARY KEY ([Id])
);
GO


CREATE TABLE [SettingsStamp] (
    [Id] int NOT NULL,
    [Value] uniqueidentifier NOT NULL,
    CONSTRAINT [PK_SettingsStamp] PRIMARY KEY ([Id])
);
GO


CREATE TABLE [StoredFile] (
    [Id] bigint NOT NULL,
    [Hash] char(64) NOT NULL,
    [Kind] nvarchar(40) NOT NULL,
    [Length] bigint NOT NULL,
    [UploadedAt] datetimeoffset NOT NULL,
    [SweepAt] datetimeoffset NOT NULL,
    [KeptAt] datetimeoffset NULL,
    CONSTRAINT [PK_StoredFile] PRIMARY KEY ([Id])
);
GO


CREATE TABLE [AgendaHead] (
    [Id] bigint NOT NULL,
    [AgendaSkeletonId] bigint NOT NULL,
    [Order] int NOT NULL,
    [Kind] nvarchar(40) NOT NULL,
    [Title] nvarchar(500) NOT NULL,
    CONSTRAINT [PK_AgendaHead] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_AgendaHead_AgendaSkeleton_AgendaSkeletonId] FOREIGN KEY ([AgendaSkeletonId]) REFERENCES [AgendaSkeleton] ([Id]) ON DELETE CASCADE
);
GO


CREATE TABLE [CategoryQuestion] (
    [Id] bigint NOT NULL,
    [CategoryId] bigint NOT NULL,
    [Code] varchar(40) NOT NULL,
    [TextTh] nvarchar(200) NOT NULL,
    [TextEn] nvarchar(200) NOT NULL,
    [Kind] nvarchar(40) NOT NULL,
    [IsRequired] bit NOT NULL,
    [EndedOn] date NULL,
    CONSTRAINT [PK_CategoryQuestion] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_CategoryQuestion_ComplaintCategory_CategoryId] FOREIGN KEY ([CategoryId]) REFERENCES [ComplaintCategory] ([Id]) ON DELETE NO ACTION
);
GO


CREATE TABLE [AuditEntry] (
    [Id] bigint NOT NULL,
    [ContextId] bigint NOT NULL,
    [EventName] nvarchar(100) NOT NULL,
    [RecordType] nvarchar(60) NOT NULL,
    [RecordId] bigint NOT NULL,
    [Payload] nvarchar(4000) NOT NULL,
    CONSTRAINT [PK_AuditEntry] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_AuditEntry_ProcessContext_ContextId] FOREIGN KEY ([ContextId]) REFERENCES [ProcessContext] ([Id]) ON DELETE NO ACTION
);
GO


CREATE TABLE [Happening] (
    [Id] bigint NOT NULL,
    [InstanceId] bigint NOT NULL,
    [EventName] nvarchar(100) NOT NULL,
    [ActorId] bigint NULL,
    [OccurredAt] datetimeoffset NOT NULL,
    [DueAt] datetimeoffset NOT NULL,
    [DoneAt] datetimeoffset NULL,
    [Attempts] int NOT NULL,
    [LastError] nvarchar(400) NULL,
    CONSTRAINT [PK_Happening] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_Happening_ProcessInstance_InstanceId] FOREIGN KEY ([InstanceId]) REFERENCES [ProcessInstance] ([Id]) ON DELETE NO ACTION
);
GO


CREATE TABLE [Intervention] (
    [Id] bigint NOT NULL,
    [InstanceId] bigint NOT NULL,
    [Kind] nvarchar(40) NOT NULL,
    [FromStep] nvarchar(60) NULL,
    [ToStep] nvarchar(60) NULL,
    [Reason] nvarchar(400) NOT NULL,
    [PersonId] bigint NULL,
    [At] datetimeoffset NOT NULL,
    CONSTRAINT [PK_Intervention] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_Intervention_ProcessInstance_InstanceId] FOREIGN KEY ([InstanceId]) REFERENCES [ProcessInstance] ([Id]) ON DELETE NO ACTION
);
GO


CREATE TABLE [ProcessTimer] (
    [Id] bigint NOT NULL,
    [InstanceId] bigint NOT NULL,
    [Step] nvarchar(60) NOT NULL,
    [Level] int NOT NULL,
    [DueAt] datetimeoffset NOT NULL,
    [PutOffFrom] datetimeoffset NULL,
    [DoneAt] datetimeoffset NULL,
    [HasLapsed] bit NOT NULL,
    CONSTRAINT [PK_ProcessTimer] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_ProcessTimer_ProcessInstance_InstanceId] FOREIGN KEY ([InstanceId]) REFERENCES [ProcessInstance] ([Id]) ON DELETE NO ACTION
);
GO


CREATE TABLE [WorkItem] (
    [Id] bigint NOT NULL,
    [InstanceId] bigint NOT NULL,
    [Process] nvarchar(80) NOT NULL,
    [Step] nvarchar(60) NOT NULL,
    [RecordType] nvarchar(60) NOT NULL,
    [RecordId] bigint NOT NULL,
    [Status] nvarchar(40) NOT NULL,
    [Priority] int NOT NULL,
    [OpenedAt] datetimeoffset NOT NULL,
    [DueAt] datetimeoffset NOT NULL,
    [ActualOwnerId] bigint NULL,
    [ClaimedAt] datetimeoffset NULL,
    [StartedAt] datetimeoffset NULL,
    [DelegatedById] bigint NULL,
    [SuspendedById] bigint NULL,
    [SuspendedFrom] nvarchar(40) NULL,
    [EscalatedAt] datetimeoffset NULL,
    [ClosedAt] datetimeoffset NULL,
    [ClosedByPersonId] bigint NULL,
    [Reminders] int NOT NULL,
    [RaisedAt] datetimeoffset NULL,
    [RungsGiven] nvarchar(200) NULL,
    [PausedSince] datetimeoffset NULL,
    [IsDueSet] bit NOT NULL,
    [ExtensionUntil] date NULL,
    [ExtensionReason] nvarchar(500) NULL,
    [ExtensionAskedById] bigint NULL,
    [ExtensionKeys] nvarchar(1000) NULL,
    [Revision] int NOT NULL,
    CONSTRAINT [PK_WorkItem] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_WorkItem_ProcessInstance_InstanceId] FOREIGN KEY ([InstanceId]) REFERENCES [ProcessInstance] ([Id]) ON DELETE NO ACTION
);
GO


CREATE TABLE [QRTZ_TRIGGERS] (
    [SCHED_NAME] nvarchar(120) NOT NULL,
    [TRIGGER_NAME] nvarchar(150) NOT NULL,
    [TRIGGER_GROUP] nvarchar(150) NOT NULL,
    [JOB_NAME] nvarchar(150) NOT NULL,
    [JOB_GROUP] nvarchar(150) NOT NULL,
    [DESCRIPTION] nvarchar(250) NULL,
    [NEXT_FIRE_TIME] bigint NULL,
    [PREV_FIRE_TIME] bigint NULL,
    [PRIORITY] int NULL,
    [TRIGGER_STATE] nvarchar(16) NOT NULL,
    [TRIGGER_TYPE] nvarchar(8) NOT NULL,
    [START_TIME] bigint NOT NULL,
    [END_TIME] bigint NULL,
    [CALENDAR_NAME] nvarchar(200) NULL,
    [MISFIRE_INSTR] int NULL,
    [MISFIRE_ORIG_FIRE_TIME] bigint NULL,
    [EXECUTION_GROUP] nvarchar(200) NULL,
    [PREFERRED_NODE] nvarchar(200) NULL,
    [PREFERRED_NODE_AUTO] bit NOT NULL DEFAULT CAST(0 AS bit),
    [RETRY_POLICY] nvarchar(250) NULL,
    [RETRY_ATTEMPT] int NULL,
    [CONTINUES_TRIGGER_NAME] nvarchar(150) NULL,
    [CONTINUES_TRIGGER_GROUP] nvarchar(150) NULL,
    [CONTINUATION_CONDITION] int NULL,
    [OVERLAP_POLICY] int NULL,
    [PAUSE_REASON] nvarchar(250) NULL,
    [PAUSED_BY] nvarchar(200) NULL,
    [PAUSED_AT] bigint NULL,
    [MISFIRE_THRESHOLD] bigint NULL,
    [FIXED_DELAY] bit NULL,
    [JOB_DATA] varbinary(max) NULL,
    CONSTRAINT [PK_QRTZ_TRIGGERS] PRIMARY KEY ([SCHED_NAME], [TRIGGER_NAME], [TRIGGER_GROUP]),
    CONSTRAINT [FK_QRTZ_TRIGGERS_QRTZ_JOB_DETAILS_SCHED_NAME_JOB_NAME_JOB_GROUP] FOREIGN KEY ([SCHED_NAME], [JOB_NAME], [JOB_GROUP]) REFERENCES [QRTZ_JOB_DETAILS] ([SCHED_NAME], [JOB_NAME], [JOB_GROUP]) ON DELETE NO ACTION
);
GO


CREATE TABLE [FileChunk] (
    [FileId] bigint NOT NULL,
    [Index] int NOT NULL,
    [Bytes] varbinary(max) NOT NULL,
    CONSTRAINT [PK_FileChunk] PRIMARY KEY ([FileId], [Index]),
    CONSTRAINT [FK_FileChunk_StoredFile_FileId] FOREIGN KEY ([FileId]) REFERENCES [StoredFile] ([Id]) ON DELETE CASCADE
);
GO


CREATE TABLE [AuditSeal] (
    [Sequence] bigint NOT NULL,
    [EntryId] bigint NOT NULL,
    [Hash] varchar(64) NOT NULL,
    CONSTRAINT [PK_AuditSeal] PRIMARY KEY ([Sequence]),
    CONSTRAINT [FK_AuditSeal_AuditEntry_EntryId] FOREIGN KEY ([EntryId]) REFERENCES [AuditEntry] ([Id]) ON DELETE NO ACTION
);
GO


CREATE TABLE [UnsealedEntry] (
    [EntryId] bigint NOT NULL,
    CONSTRAINT [PK_UnsealedEntry] PRIMARY KEY ([EntryId]),
    CONSTRAINT [FK_UnsealedEntry_AuditEntry_EntryId] FOREIGN KEY ([EntryId]) REFERENCES [AuditEntry] ([Id]) ON DELETE NO ACTION
);
GO


CREATE TABLE [FollowUp] (
    [WorkItemId] bigint NOT NULL,
    [PersonId] bigint NOT NULL,
    [On] date NOT NULL,
    CONSTRAINT [PK_FollowUp] PRIMARY KEY ([WorkItemId], [PersonId]),
    CONSTRAINT [FK_FollowUp_WorkItem_WorkItemId] FOREIGN KEY ([WorkItemId]) REFERENCES [WorkItem] ([Id]) ON DELETE CASCADE
);
GO


CREATE TABLE [WorkItemAct] (
    [Id] bigint NOT NULL,
    [WorkItemId] bigint NOT NULL,
    [Operation] nvarchar(40) NOT NULL,
    [PersonId] bigint NULL,
    [OnBehalfOfId] bigint NULL,
    [ToPersonId] bigint NULL,
    [Reason] nvarchar(500) NULL,
    [At] datetimeoffset NOT NULL,
    CONSTRAINT [PK_WorkItemAct] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_WorkItemAct_WorkItem_WorkItemId] FOREIGN KEY ([WorkItemId]) REFERENCES [WorkItem] ([Id]) ON DELETE CASCADE
);
GO


CREATE TABLE [WorkItemCandidate] (
    [WorkItemId] bigint NOT NULL,
    [Principal] nvarchar(80) NOT NULL,
    [Part] nvarchar(40) NOT NULL,
    [IsListed] bit NOT NULL,
    [Priority] int NOT NULL,
    [DueAt] datetimeoffset NOT NULL,
    CONSTRAINT [PK_WorkItemCandidate] PRIMARY KEY ([WorkItemId], [Principal]),
    CONSTRAINT [FK_WorkItemCandidate_WorkItem_WorkItemId] FOREIGN KEY ([WorkItemId]) REFERENCES [WorkItem] ([Id]) ON DELETE CASCADE
);
GO


CREATE TABLE [QRTZ_BLOB_TRIGGERS] (
    [SCHED_NAME] nvarchar(120) NOT NULL,
    [TRIGGER_NAME] nvarchar(150) NOT NULL,
    [TRIGGER_GROUP] nvarchar(150) NOT NULL,
    [BLOB_DATA] varbinary(max) NULL,
    CONSTRAINT [PK_QRTZ_BLOB_TRIGGERS] PRIMARY KEY ([SCHED_NAME], [TRIGGER_NAME], [TRIGGER_GROUP]),
    CONSTRAINT [FK_QRTZ_BLOB_TRIGGERS_QRTZ_TRIGGERS_SCHED_NAME_TRIGGER_NAME_TRIGGER_GROUP] FOREIGN KEY ([SCHED_NAME], [TRIGGER_NAME], [TRIGGER_GROUP]) REFERENCES [QRTZ_TRIGGERS] ([SCHED_NAME], [TRIGGER_NAME], [TRIGGER_GROUP]) ON DELETE CASCADE
);
GO


CREATE TABLE [QRTZ_CRON_TRIGGERS] (
    [SCHED_NAME] nvarchar(120) NOT NULL,
    [TRIGGER_NAME] nvarchar(150) NOT NULL,
    [TRIGGER_GROUP] nvarchar(150) NOT NULL,
    [CRON_EXPRESSION] nvarchar(120) NOT NULL,
    [TIME_ZONE_ID] nvarchar(80) NULL,
    CONSTRAINT [PK_QRTZ_CRON_TRIGGERS] PRIMARY KEY ([SCHED_NAME], [TRIGGER_NAME], [TRIGGER_GROUP]),
    CONSTRAINT [FK_QRTZ_CRON_TRIGGERS_QRTZ_TRIGGERS_SCHED_NAME_TRIGGER_NAME_TRIGGER_GROUP] FOREIGN KEY ([SCHED_NAME], [TRIGGER_NAME], [TRIGGER_GROUP]) REFERENCES [QRTZ_TRIGGERS] ([SCHED_NAME], [TRIGGER_NAME], [TRIGGER_GROUP]) ON DELETE CASCADE
);
GO


CREATE TABLE [QRTZ_SIMPLE_TRIGGERS] (
    [SCHED_NAME] nvarchar(120) NOT NULL,
    [TRIGGER_NAME] nvarchar(150) NOT NULL,
    [TRIGGER_GROUP] nvarchar(150) NOT NULL,
    [REPEAT_COUNT] int NOT NULL,
    [REPEAT_INTERVAL] bigint NOT NULL,
    [TIMES_TRIGGERED] int NOT NULL,
    CONSTRAINT [PK_QRTZ_SIMPLE_TRIGGERS] PRIMARY KEY ([SCHED_NAME], [TRIGGER_NAME], [TRIGGER_GROUP]),
    CONSTRAINT [FK_QRTZ_SIMPLE_TRIGGERS_QRTZ_TRIGGERS_SCHED_NAME_TRIGGER_NAME_TRIGGER_GROUP] FOREIGN KEY ([SCHED_NAME], [TRIGGER_NAME], [TRIGGER_GROUP]) REFERENCES [QRTZ_TRIGGERS] ([SCHED_NAME], [TRIGGER_NAME], [TRIGGER_GROUP]) ON DELETE CASCADE
);
GO


CREATE TABLE [QRTZ_SIMPROP_TRIGGERS] (
    [SCHED_NAME] nvarchar(120) NOT NULL,
    [TRIGGER_NAME] nvarchar(150) NOT NULL,
    [TRIGGER_GROUP] nvarchar(150) NOT NULL,
    [STR_PROP_1] nvarchar(512) NULL,
    [STR_PROP_2] nvarchar(512) NULL,
    [STR_PROP_3] nvarchar(512) NULL,
    [INT_PROP_1] int NULL,
    [INT_PROP_2] int NULL,
    [LONG_PROP_1] bigint NULL,
    [LONG_PROP_2] bigint NULL,
    [DEC_PROP_1] decimal(13,4) NULL,
    [DEC_PROP_2] decimal(13,4) NULL,
    [BOOL_PROP_1] bit NULL,
    [BOOL_PROP_2] bit NULL,
    [TIME_ZONE_ID] nvarchar(80) NULL,
    CONSTRAINT [PK_QRTZ_SIMPROP_TRIGGERS] PRIMARY KEY ([SCHED_NAME], [TRIGGER_NAME], [TRIGGER_GROUP]),
    CONSTRAINT [FK_QRTZ_SIMPROP_TRIGGERS_QRTZ_TRIGGERS_SCHED_NAME_TRIGGER_NAME_TRIGGER_GROUP] FOREIGN KEY ([SCHED_NAME], [TRIGGER_NAME], [TRIGGER_GROUP]) REFERENCES [QRTZ_TRIGGERS] ([SCHED_NAME], [TRIGGER_NAME], [TRIGGER_GROUP]) ON DELETE CASCADE
);
GO


CREATE TABLE [Absence] (
    [Id] bigint NOT NULL,
    [PersonId] bigint NOT NULL,
    [Kind] nvarchar(40) NOT NULL,
    [From] date NOT NULL,
    [To] date NOT NULL,
    [SubstitutePersonId] bigint NULL,
    [Note] nvarchar(300) NULL,
    [Revision] int NOT NULL,
    CONSTRAINT [PK_Absence] PRIMARY KEY ([Id])
);
GO


CREATE TABLE [AdHocTask] (
    [Id] bigint NOT NULL,
    [Title] nvarchar(300) NOT NULL,
    [Instruction] nvarchar(2000) NULL,
    [AskedById] bigint NOT NULL,
    [AskedAt] datetimeoffset NOT NULL,
    [AddresseePersonId] bigint NULL,
    [AddresseePostId] bigint NULL,
    [AddresseeDeskId] bigint NULL,
    [DueOn] date NOT NULL,
    [Status] nvarchar(40) NOT NULL,
    [Report] nvarchar(2000) NULL,
    [ReportedById] bigint NULL,
    [ReportedAt] datetimeoffset NULL,
    [ReturnReason] nvarchar(2000) NULL,
    [ClosedAt] datetimeoffset NULL,
    [Revision] int NOT NULL,
    CONSTRAINT [PK_AdHocTask] PRIMARY KEY ([Id])
);
GO


CREATE TABLE [TaskRow] (
    [Id] bigint NOT NULL,
    [TaskId] bigint NOT NULL,
    [Order] int NOT NULL,
    [Text] nvarchar(300) NOT NULL,
    [IsDone] bit NOT NULL,
    CONSTRAINT [PK_TaskRow] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_TaskRow_AdHocTask_TaskId] FOREIGN KEY ([TaskId]) REFERENCES [AdHocTask] ([Id]) ON DELETE CASCADE
);
GO


CREATE TABLE [Agency] (
    [Id] bigint NOT NULL,
    [Code] varchar(40) NOT NULL,
    [NameTh] nvarchar(200) COLLATE Thai_100_CI_AS NOT NULL,
    [NameEn] nvarchar(200) NOT NULL,
    [ShortNameTh] nvarchar(40) NOT NULL,
    [Kind] nvarchar(40) NOT NULL,
    [MinistryTh] nvarchar(100) NULL,
    [DocumentCode] nvarchar(10) NULL,
    [Precedence] int NOT NULL,
    [ParentAgencyId] bigint NULL,
    [SupervisorPostId] bigint NULL,
    [SearchText] nvarchar(2000) NOT NULL,
    [Revision] int NOT NULL,
    CONSTRAINT [PK_Agency] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_Agency_Agency_ParentAgencyId] FOREIGN KEY ([ParentAgencyId]) REFERENCES [Agency] ([Id]) ON DELETE NO ACTION
);
GO


CREATE TABLE [AgencyName] (
    [Id] bigint NOT NULL,
    [AgencyId] bigint NOT NULL,
    [NameTh] nvarchar(200) NOT NULL,
    [NameEn] nvarchar(200) NOT NULL,
    [From] date NULL,
    [To] date NULL,
    CONSTRAINT [PK_AgencyName] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_AgencyName_Agency_AgencyId] FOREIGN KEY ([AgencyId]) REFERENCES [Agency] ([Id]) ON DELETE CASCADE
);
GO


CREATE TABLE [ComplaintSeries] (
    [Id] bigint NOT NULL,
    [CentreId] bigint NOT NULL,
    [Year] int NOT NULL,
    [Last] int NOT NULL,
    CONSTRAINT [PK_ComplaintSeries] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_ComplaintSeries_Agency_CentreId] FOREIGN KEY ([CentreId]) REFERENCES [Agency] ([Id]) ON DELETE NO ACTION
);
GO


CREATE TABLE [District] (
    [Id] bigint NOT NULL,
    [Code] varchar(40) NOT NULL,
    [NameTh] nvarchar(100) NOT NULL,
    [NameEn] nvarchar(100) NOT NULL,
    [OfficeId] bigint NULL,
    [Revision] int NOT NULL,
    CONSTRAINT [PK_District] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_District_Agency_OfficeId] FOREIGN KEY ([OfficeId]) REFERENCES [Agency] ([Id]) ON DELETE NO ACTION
);
GO


CREATE TABLE [Person] (
    [Id] bigint NOT NULL,
    [TitleTh] nvarchar(60) NOT NULL,
    [FirstNameTh] nvarchar(100) NOT NULL,
    [LastNameTh] nvarchar(100) COLLATE Thai_100_CI_AS NOT NULL,
    [NameTh] nvarchar(260) NOT NULL,
    [NameEn] nvarchar(200) NOT NULL,
    [PositionTh] nvarchar(260) NOT NULL,
    [LevelTh] nvarchar(60) NULL,
    [PositionEn] nvarchar(260) NOT NULL,
    [AgencyId] bigint NULL,
    [Email] nvarchar(256) NULL,
    [Phone] nvarchar(40) NULL,
    [Precedence] int NOT NULL,
    [SearchText] nvarchar(400) NOT NULL,
    [Revision] int NOT NULL,
    CONSTRAINT [PK_Person] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_Person_Agency_AgencyId] FOREIGN KEY ([AgencyId]) REFERENCES [Agency] ([Id]) ON DELETE NO ACTION
);
GO


CREATE TABLE [Post] (
    [Id] bigint NOT NULL,
    [AgencyId] bigint NOT NULL,
    [TitleTh] nvarchar(200) NOT NULL,
    [TitleEn] nvarchar(200) NOT NULL,
    [IsHead] bit NOT NULL,
    [Revision] int NOT NULL,
    CONSTRAINT [PK_Post] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_Post_Agency_AgencyId] FOREIGN KEY ([AgencyId]) REFERENCES [Agency] ([Id]) ON DELETE NO ACTION
);
GO


CREATE TABLE [WorkingGroup] (
    [Id] bigint NOT NULL,
    [Code] varchar(40) NOT NULL,
    [NameTh] nvarchar(300) COLLATE Thai_100_CI_AS NOT NULL,
    [NameEn] nvarchar(300) NOT NULL,
    [SecretariatAgencyId] bigint NOT NULL,
    [OrderNumber] nvarchar(100) NULL,
    [From] date NULL,
    [To] date NULL,
    [Numbering] nvarchar(40) NOT NULL,
    [DelegationDepth] int NOT NULL,
    [IsClosed] bit NOT NULL,
    [Revision] int NOT NULL,
    CONSTRAINT [PK_WorkingGroup] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_WorkingGroup_Agency_SecretariatAgencyId] FOREIGN KEY ([SecretariatAgencyId]) REFERENCES [Agency] ([Id]) ON DELETE NO ACTION
);
GO


CREATE TABLE [Subdistrict] (
    [Id] bigint NOT NULL,
    [DistrictId] bigint NOT NULL,
    [Code] varchar(40) NOT NULL,
    [NameTh] nvarchar(100) NOT NULL,
    CONSTRAINT [PK_Subdistrict] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_Subdistrict_District_DistrictId] FOREIGN KEY ([DistrictId]) REFERENCES [District] ([Id]) ON DELETE NO ACTION
);
GO


CREATE TABLE [AspNetUsers] (
    [Id] bigint NOT NULL,
    [PersonId] bigint NOT NULL,
    [Language] nvarchar(2) NOT NULL,
    [Mail] nvarchar(40) NOT NULL DEFAULT N'AtOnce',
    [UserName] nvarchar(256) NULL,
    [NormalizedUserName] nvarchar(256) NULL,
    [Email] nvarchar(256) NULL,
    [NormalizedEmail] nvarchar(256) NULL,
    [EmailConfirmed] bit NOT NULL,
    [PasswordHash] nvarchar(400) NULL,
    [SecurityStamp] nvarchar(400) NULL,
    [ConcurrencyStamp] nvarchar(400) NULL,
    [PhoneNumber] nvarchar(40) NULL,
    [PhoneNumberConfirmed] bit NOT NULL,
    [TwoFactorEnabled] bit NOT NULL,
    [LockoutEnd] datetimeoffset NULL,
    [LockoutEnabled] bit NOT NULL,
    [AccessFailedCount] int NOT NULL,
    CONSTRAINT [PK_AspNetUsers] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_AspNetUsers_Person_PersonId] FOREIGN KEY ([PersonId]) REFERENCES [Person] ([Id]) ON DELETE NO ACTION
);
GO


CREATE TABLE [FileAttachment] (
    [Id] bigint NOT NULL,
    [RecordType] nvarchar(60) NOT NULL,
    [RecordId] bigint NOT NULL,
    [FileId] bigint NOT NULL,
    [Name] nvarchar(200) NOT NULL,
    [Title] nvarchar(300) NULL,
    [Order] int NOT NULL,
    [AttachedAt] datetimeoffset NOT NULL,
    [AttachedByPersonId] bigint NULL,
    [RemovedAt] datetimeoffset NULL,
    CONSTRAINT [PK_FileAttachment] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_FileAttachment_Person_AttachedByPersonId] FOREIGN KEY ([AttachedByPersonId]) REFERENCES [Person] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_FileAttachment_StoredFile_FileId] FOREIGN KEY ([FileId]) REFERENCES [StoredFile] ([Id]) ON DELETE NO ACTION
);
GO


CREATE TABLE [FileUpload] (
    [FileId] bigint NOT NULL,
    [PersonId] bigint NOT NULL,
    [At] datetimeoffset NOT NULL,
    CONSTRAINT [PK_FileUpload] PRIMARY KEY ([FileId], [PersonId]),
    CONSTRAINT [FK_FileUpload_Person_PersonId] FOREIGN KEY ([PersonId]) REFERENCES [Person] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_FileUpload_StoredFile_FileId] FOREIGN KEY ([FileId]) REFERENCES [StoredFile] ([Id]) ON DELETE CASCADE
);
GO


CREATE TABLE [Meeting] (
    [Id] bigint NOT NULL,
    [StartedAt] datetimeoffset NULL,
    [EndedAt] datetimeoffset NULL,
    [SecretariatAgencyId] bigint NOT NULL,
    [SecretaryPersonId] bigint NOT NULL,
    [Kind] nvarchar(40) NOT NULL,
    [Title] nvarchar(300) NOT NULL,
    [StartsAt] datetimeoffset NOT NULL,
    [EndsAt] datetimeoffset NOT NULL,
    [Place] nvarchar(300) NOT NULL,
    [OnlineLink] nvarchar(400) NULL,
    [ReplyBy] date NOT NULL,
    [LetterNumber] nvarchar(60) NULL,
    [Status] nvarchar(40) NOT NULL,
    [InvitedAt] datetimeoffset NULL,
    [ChangeReason] nvarchar(500) NULL,
    [Revision] int NOT NULL,
    CONSTRAINT [PK_Meeting] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_Meeting_Agency_SecretariatAgencyId] FOREIGN KEY ([SecretariatAgencyId]) REFERENCES [Agency] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_Meeting_Person_SecretaryPersonId] FOREIGN KEY ([SecretaryPersonId]) REFERENCES [Person] ([Id]) ON DELETE NO ACTION
);
GO


CREATE TABLE [RetentionRule] (
    [Id] bigint NOT NULL,
    [Class] nvarchar(40) NOT NULL,
    [AnonymiseMonths] int NOT NULL,
    [EraseMonths] int NOT NULL,
    [Basis] nvarchar(400) NOT NULL,
    [ChangedById] bigint NULL,
    [From] date NOT NULL,
    [To] date NULL,
    [Revision] int NOT NULL,
    CONSTRAINT [PK_RetentionRule] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_RetentionRule_Person_ChangedById] FOREIGN KEY ([ChangedById]) REFERENCES [Person] ([Id]) ON DELETE NO ACTION
);
GO


CREATE TABLE [RoleAssignment] (
    [Id] bigint NOT NULL,
    [PersonId] bigint NOT NULL,
    [Role] varchar(40) NOT NULL,
    [AgencyId] bigint NULL,
    [Revision] int NOT NULL,
    CONSTRAINT [PK_RoleAssignment] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_RoleAssignment_Agency_AgencyId] FOREIGN KEY ([AgencyId]) REFERENCES [Agency] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_RoleAssignment_Person_PersonId] FOREIGN KEY ([PersonId]) REFERENCES [Person] ([Id]) ON DELETE NO ACTION
);
GO


CREATE TABLE [PostHolding] (
    [Id] bigint NOT NULL,
    [PostId] bigint NOT NULL,
    [PersonId] bigint NOT NULL,
    [Kind] nvarchar(40) NOT NULL,
    [From] date NOT NULL,
    [To] date NULL,
    [OrderNumber] nvarchar(100) NULL,
    CONSTRAINT [PK_PostHolding] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_PostHolding_Person_PersonId] FOREIGN KEY ([PersonId]) REFERENCES [Person] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_PostHolding_Post_PostId] FOREIGN KEY ([PostId]) REFERENCES [Post] ([Id]) ON DELETE CASCADE
);
GO


CREATE TABLE [WorkingGroupMember] (
    [Id] bigint NOT NULL,
    [WorkingGroupId] bigint NOT NULL,
    [IsClosed] bit NOT NULL,
    [Role] nvarchar(40) NOT NULL,
    [Order] int NOT NULL,
    [PersonId] bigint NULL,
    [PostId] bigint NULL,
    [Replaceable] bit NOT NULL,
    [From] date NULL,
    [To] date NULL,
    CONSTRAINT [PK_WorkingGroupMember] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_WorkingGroupMember_Person_PersonId] FOREIGN KEY ([PersonId]) REFERENCES [Person] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_WorkingGroupMember_Post_PostId] FOREIGN KEY ([PostId]) REFERENCES [Post] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_WorkingGroupMember_WorkingGroup_WorkingGroupId] FOREIGN KEY ([WorkingGroupId]) REFERENCES [WorkingGroup] ([Id]) ON DELETE CASCADE
);
GO


CREATE TABLE [Complaint] (
    [Id] bigint NOT NULL,
    [ClosingReasonId] bigint NULL,
    [Summary] nvarchar(2000) NULL,
    [ClosedAt] datetimeoffset NULL,
    [OutsideBody] nvarchar(200) NULL,
    [ToldOn] date NULL,
    [ToldBy] nvarchar(40) NULL,
    [ToldNote] nvarchar(300) NULL,
    [Answer] nvarchar(40) NULL,
    [AnsweredOn] date NULL,
    [Satisfaction] int NULL,
    [CentreId] bigint NOT NULL,
    [Series] nvarchar(60) NOT NULL,
    [Sequence] int NOT NULL,
    [Year] int NOT NULL,
    [TrackingCode] varchar(40) NOT NULL,
    [Channel] nvarchar(40) NOT NULL,
    [Nature] nvarchar(40) NOT NULL,
    [CategoryId] bigint NOT NULL,
    [Weight] nvarchar(40) NOT NULL,
    [Urgency] nvarchar(40) NOT NULL,
    [Secrecy] nvarchar(40) NOT NULL,
    [IsRestricted] bit NOT NULL,
    [Title] nvarchar(300) NOT NULL,
    [Detail] nvarchar(max) NOT NULL,
    [DistrictId] bigint NULL,
    [SubdistrictId] bigint NULL,
    [PlaceInWords] nvarchar(200) NULL,
    [ExternalReference] nvarchar(60) NULL,
    [Accused] nvarchar(500) NULL,
    [ReceivedOn] date NOT NULL,
    [IsToBeTold] bit NOT NULL,
    [RegisteredAt] datetimeoffset NOT NULL,
    [RegisteredById] bigint NULL,
    [SearchText] nvarchar(1000) NOT NULL,
    [Status] nvarchar(40) NOT NULL,
    [StageSince] datetimeoffset NOT NULL,
    [OfficerId] bigint NULL,
    [AcknowledgedOn] date NULL,
    [Refusals] int NOT NULL,
    [MergedIntoId] bigint NULL,
    [PromisedDays] int NOT NULL,
    [PromisedUnit] nvarchar(40) NOT NULL,
    [PromisedFrom] date NOT NULL,
    [ResolveBy] date NOT NULL,
    [WaitsSince] date NULL,
    [AnonymisedAt] datetimeoffset NULL,
    [ErasedAt] datetimeoffset NULL,
    [Revision] int NOT NULL,
    CONSTRAINT [PK_Complaint] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_Complaint_Agency_CentreId] FOREIGN KEY ([CentreId]) REFERENCES [Agency] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_Complaint_ClosingReason_ClosingReasonId] FOREIGN KEY ([ClosingReasonId]) REFERENCES [ClosingReason] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_Complaint_ComplaintCategory_CategoryId] FOREIGN KEY ([CategoryId]) REFERENCES [ComplaintCategory] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_Complaint_Complaint_MergedIntoId] FOREIGN KEY ([MergedIntoId]) REFERENCES [Complaint] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_Complaint_District_DistrictId] FOREIGN KEY ([DistrictId]) REFERENCES [District] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_Complaint_Person_OfficerId] FOREIGN KEY ([OfficerId]) REFERENCES [Person] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_Complaint_Person_RegisteredById] FOREIGN KEY ([RegisteredById]) REFERENCES [Person] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_Complaint_Subdistrict_SubdistrictId] FOREIGN KEY ([SubdistrictId]) REFERENCES [Subdistrict] ([Id]) ON DELETE NO ACTION
);
GO


CREATE TABLE [RoutingRule] (
    [Id] bigint NOT NULL,
    [CentreId] bigint NOT NULL,
    [Line] int NOT NULL,
    [Order] int NOT NULL,
    [From] date NOT NULL,
    [To] date NULL,
    [CategoryId] bigint NULL,
    [DistrictId] bigint NULL,
    [SubdistrictId] bigint NULL,
    [UrgencyAtLeast] nvarchar(40) NULL,
    [Nature] nvarchar(40) NULL,
    [SeasonFrom] int NULL,
    [SeasonTo] int NULL,
    [Days] int NULL,
    [Unit] nvarchar(40) NOT NULL,
    [Note] nvarchar(400) NULL,
    [Revision] int NOT NULL,
    CONSTRAINT [PK_RoutingRule] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_RoutingRule_Agency_CentreId] FOREIGN KEY ([CentreId]) REFERENCES [Agency] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_RoutingRule_ComplaintCategory_CategoryId] FOREIGN KEY ([CategoryId]) REFERENCES [ComplaintCategory] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_RoutingRule_District_DistrictId] FOREIGN KEY ([DistrictId]) REFERENCES [District] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_RoutingRule_Subdistrict_SubdistrictId] FOREIGN KEY ([SubdistrictId]) REFERENCES [Subdistrict] ([Id]) ON DELETE NO ACTION
);
GO


CREATE TABLE [AspNetUserClaims] (
    [Id] int NOT NULL,
    [UserId] bigint NOT NULL,
    [ClaimType] nvarchar(400) NULL,
    [ClaimValue] nvarchar(400) NULL,
    CONSTRAINT [PK_AspNetUserClaims] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_AspNetUserClaims_AspNetUsers_UserId] FOREIGN KEY ([UserId]) REFERENCES [AspNetUsers] ([Id]) ON DELETE CASCADE
);
GO


CREATE TABLE [AspNetUserLogins] (
    [LoginProvider] nvarchar(128) NOT NULL,
    [ProviderKey] nvarchar(128) NOT NULL,
    [ProviderDisplayName] nvarchar(400) NULL,
    [UserId] bigint NOT NULL,
    CONSTRAINT [PK_AspNetUserLogins] PRIMARY KEY ([LoginProvider], [ProviderKey]),
    CONSTRAINT [FK_AspNetUserLogins_AspNetUsers_UserId] FOREIGN KEY ([UserId]) REFERENCES [AspNetUsers] ([Id]) ON DELETE CASCADE
);
GO


CREATE TABLE [AspNetUserPasskeys] (
    [CredentialId] varbinary(1024) NOT NULL,
    [UserId] bigint NOT NULL,
    [Data] nvarchar(max) NOT NULL,
    CONSTRAINT [PK_AspNetUserPasskeys] PRIMARY KEY NONCLUSTERED ([CredentialId]),
    CONSTRAINT [FK_AspNetUserPasskeys_AspNetUsers_UserId] FOREIGN KEY ([UserId]) REFERENCES [AspNetUsers] ([Id]) ON DELETE CASCADE
);
GO


CREATE TABLE [AspNetUserTokens] (
    [UserId] bigint NOT NULL,
    [LoginProvider] nvarchar(128) NOT NULL,
    [Name] nvarchar(128) NOT NULL,
    [Value] nvarchar(400) NULL,
    CONSTRAINT [PK_AspNetUserTokens] PRIMARY KEY ([UserId], [LoginProvider], [Name]),
    CONSTRAINT [FK_AspNetUserTokens_AspNetUsers_UserId] FOREIGN KEY ([UserId]) REFERENCES [AspNetUsers] ([Id]) ON DELETE CASCADE
);
GO


CREATE TABLE [AgendaItem] (
    [Id] bigint NOT NULL,
    [MeetingId] bigint NOT NULL,
    [Order] int NOT NULL,
    [Head] int NOT NULL,
    [Sub] int NOT NULL,
    [Kind] nvarchar(40) NOT NULL,
    [Title] nvarchar(500) NOT NULL,
    [PresenterAgencyId] bigint NULL,
    CONSTRAINT [PK_AgendaItem] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_AgendaItem_Agency_PresenterAgencyId] FOREIGN KEY ([PresenterAgencyId]) REFERENCES [Agency] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_AgendaItem_Meeting_MeetingId] FOREIGN KEY ([MeetingId]) REFERENCES [Meeting] ([Id]) ON DELETE CASCADE
);
GO


CREATE TABLE [Invitation] (
    [Id] bigint NOT NULL,
    [MeetingId] bigint NOT NULL,
    [AgencyId] bigint NULL,
    [PostId] bigint NULL,
    [PersonId] bigint NULL,
    [Role] nvarchar(40) NOT NULL,
    [Order] int NOT NULL,
    [Replaceable] bit NOT NULL,
    [Status] nvarchar(40) NOT NULL,
    [Answer] nvarchar(40) NULL,
    [Reason] nvarchar(500) NULL,
    [PreparedByPersonId] bigint NULL,
    [ReturnReason] nvarchar(500) NULL,
    [AnsweredByPersonId] bigint NULL,
    [AnsweredAt] datetimeoffset NULL,
    [PaperOrderDate] date NULL,
    [RecordedByPersonId] bigint NULL,
    [Revision] int NOT NULL,
    CONSTRAINT [PK_Invitation] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_Invitation_Agency_AgencyId] FOREIGN KEY ([AgencyId]) REFERENCES [Agency] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_Invitation_Meeting_MeetingId] FOREIGN KEY ([MeetingId]) REFERENCES [Meeting] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_Invitation_Person_AnsweredByPersonId] FOREIGN KEY ([AnsweredByPersonId]) REFERENCES [Person] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_Invitation_Person_PersonId] FOREIGN KEY ([PersonId]) REFERENCES [Person] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_Invitation_Person_PreparedByPersonId] FOREIGN KEY ([PreparedByPersonId]) REFERENCES [Person] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_Invitation_Person_RecordedByPersonId] FOREIGN KEY ([RecordedByPersonId]) REFERENCES [Person] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_Invitation_Post_PostId] FOREIGN KEY ([PostId]) REFERENCES [Post] ([Id]) ON DELETE NO ACTION
);
GO


CREATE TABLE [MeetingBody] (
    [Id] bigint NOT NULL,
    [MeetingId] bigint NOT NULL,
    [WorkingGroupId] bigint NOT NULL,
    [Order] int NOT NULL,
    [Numbering] nvarchar(40) NOT NULL,
    [Number] int NULL,
    [Year] int NOT NULL,
    CONSTRAINT [PK_MeetingBody] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_MeetingBody_Meeting_MeetingId] FOREIGN KEY ([MeetingId]) REFERENCES [Meeting] ([Id]) ON DELETE CASCADE,
    CONSTRAINT [FK_MeetingBody_WorkingGroup_WorkingGroupId] FOREIGN KEY ([WorkingGroupId]) REFERENCES [WorkingGroup] ([Id]) ON DELETE NO ACTION
);
GO


CREATE TABLE [MeetingLetter] (
    [Id] bigint NOT NULL,
    [MeetingId] bigint NOT NULL,
    [Sequence] int NOT NULL,
    [Kind] nvarchar(40) NOT NULL,
    [Number] nvarchar(60) NULL,
    [Date] date NOT NULL,
    [StartsAt] datetimeoffset NOT NULL,
    [EndsAt] datetimeoffset NOT NULL,
    [Place] nvarchar(300) NOT NULL,
    [ReplyBy] date NOT NULL,
    [IssuedAt] datetimeoffset NOT NULL,
    CONSTRAINT [PK_MeetingLetter] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_MeetingLetter_Meeting_MeetingId] FOREIGN KEY ([MeetingId]) REFERENCES [Meeting] ([Id]) ON DELETE CASCADE
);
GO


CREATE TABLE [CaseNote] (
    [Id] bigint NOT NULL,
    [ComplaintId] bigint NOT NULL,
    [Text] nvarchar(2000) NOT NULL,
    [Audience] nvarchar(40) NOT NULL,
    [ById] bigint NULL,
    [At] datetimeoffset NOT NULL,
    [Revision] int NOT NULL,
    CONSTRAINT [PK_CaseNote] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_CaseNote_Complaint_ComplaintId] FOREIGN KEY ([ComplaintId]) REFERENCES [Complaint] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_CaseNote_Person_ById] FOREIGN KEY ([ById]) REFERENCES [Person] ([Id]) ON DELETE NO ACTION
);
GO


CREATE TABLE [CaseProposal] (
    [Id] bigint NOT NULL,
    [ComplaintId] bigint NOT NULL,
    [Order] int NOT NULL,
    [Note] nvarchar(2000) NOT NULL,
    [PutUpById] bigint NULL,
    [PutUpAt] datetimeoffset NOT NULL,
    [ClosingReasonId] bigint NULL,
    [OutsideBody] nvarchar(200) NULL,
    [IsApproved] bit NULL,
    [Wording] nvarchar(2000) NULL,
    [OrderedById] bigint NULL,
    [OrderedAt] datetimeoffset NULL,
    CONSTRAINT [PK_CaseProposal] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_CaseProposal_ClosingReason_ClosingReasonId] FOREIGN KEY ([ClosingReasonId]) REFERENCES [ClosingReason] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_CaseProposal_Complaint_ComplaintId] FOREIGN KEY ([ComplaintId]) REFERENCES [Complaint] ([Id]) ON DELETE CASCADE,
    CONSTRAINT [FK_CaseProposal_Person_OrderedById] FOREIGN KEY ([OrderedById]) REFERENCES [Person] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_CaseProposal_Person_PutUpById] FOREIGN KEY ([PutUpById]) REFERENCES [Person] ([Id]) ON DELETE NO ACTION
);
GO


CREATE TABLE [CaseReading] (
    [Id] bigint NOT NULL,
    [ComplaintId] bigint NOT NULL,
    [Kind] nvarchar(40) NOT NULL,
    [AttachmentId] bigint NULL,
    [PersonId] bigint NULL,
    [At] datetimeoffset NOT NULL,
    CONSTRAINT [PK_CaseReading] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_CaseReading_Complaint_ComplaintId] FOREIGN KEY ([ComplaintId]) REFERENCES [Complaint] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_CaseReading_Person_PersonId] FOREIGN KEY ([PersonId]) REFERENCES [Person] ([Id]) ON DELETE NO ACTION
);
GO


CREATE TABLE [Complainant] (
    [Id] bigint NOT NULL,
    [ComplaintId] bigint NOT NULL,
    [Mode] nvarchar(40) NOT NULL,
    [Kind] nvarchar(40) NOT NULL,
    [Name] nvarchar(200) NULL,
    [Phone] nvarchar(40) NULL,
    [PhoneDigits] varchar(40) NULL,
    [Address] nvarchar(500) NULL,
    [FiledBy] nvarchar(200) NULL,
    [Contact] nvarchar(40) NOT NULL,
    CONSTRAINT [PK_Complainant] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_Complainant_Complaint_ComplaintId] FOREIGN KEY ([ComplaintId]) REFERENCES [Complaint] ([Id]) ON DELETE NO ACTION
);
GO


CREATE TABLE [ComplainantQuestion] (
    [Id] bigint NOT NULL,
    [ComplaintId] bigint NOT NULL,
    [Text] nvarchar(1000) NOT NULL,
    [By] nvarchar(40) NOT NULL,
    [AskedOn] date NOT NULL,
    [AskedById] bigint NULL,
    [AnswerText] nvarchar(1000) NULL,
    [AnsweredOn] date NULL,
    [AnswerTakenById] bigint NULL,
    CONSTRAINT [PK_ComplainantQuestion] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_ComplainantQuestion_Complaint_ComplaintId] FOREIGN KEY ([ComplaintId]) REFERENCES [Complaint] ([Id]) ON DELETE CASCADE,
    CONSTRAINT [FK_ComplainantQuestion_Person_AnswerTakenById] FOREIGN KEY ([AnswerTakenById]) REFERENCES [Person] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_ComplainantQuestion_Person_AskedById] FOREIGN KEY ([AskedById]) REFERENCES [Person] ([Id]) ON DELETE NO ACTION
);
GO


CREATE TABLE [ComplaintAnswer] (
    [Id] bigint NOT NULL,
    [ComplaintId] bigint NOT NULL,
    [QuestionId] bigint NOT NULL,
    [QuestionTh] nvarchar(200) NOT NULL,
    [QuestionEn] nvarchar(200) NOT NULL,
    [Kind] nvarchar(40) NOT NULL,
    [Text] nvarchar(500) NOT NULL,
    CONSTRAINT [PK_ComplaintAnswer] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_ComplaintAnswer_CategoryQuestion_QuestionId] FOREIGN KEY ([QuestionId]) REFERENCES [CategoryQuestion] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_ComplaintAnswer_Complaint_ComplaintId] FOREIGN KEY ([ComplaintId]) REFERENCES [Complaint] ([Id]) ON DELETE NO ACTION
);
GO


CREATE TABLE [ComplaintLink] (
    [Id] bigint NOT NULL,
    [FirstId] bigint NOT NULL,
    [SecondId] bigint NOT NULL,
    [ById] bigint NULL,
    [At] datetimeoffset NOT NULL,
    [Revision] int NOT NULL,
    CONSTRAINT [PK_ComplaintLink] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_ComplaintLink_Complaint_FirstId] FOREIGN KEY ([FirstId]) REFERENCES [Complaint] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_ComplaintLink_Complaint_SecondId] FOREIGN KEY ([SecondId]) REFERENCES [Complaint] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_ComplaintLink_Person_ById] FOREIGN KEY ([ById]) REFERENCES [Person] ([Id]) ON DELETE NO ACTION
);
GO


CREATE TABLE [FormerEnd] (
    [Id] bigint NOT NULL,
    [ComplaintId] bigint NOT NULL,
    [ClosingReasonId] bigint NULL,
    [Summary] nvarchar(2000) NULL,
    [OutsideBody] nvarchar(200) NULL,
    [ClosedAt] datetimeoffset NULL,
    [MergedIntoId] bigint NULL,
    [ToldOn] date NULL,
    [ToldBy] nvarchar(40) NULL,
    [ToldNote] nvarchar(300) NULL,
    [Answer] nvarchar(40) NULL,
    [AnsweredOn] date NULL,
    [Satisfaction] int NULL,
    [ReopenedAt] datetimeoffset NOT NULL,
    [ReopenReason] nvarchar(2000) NOT NULL,
    [IsAskedByComplainant] bit NOT NULL,
    CONSTRAINT [PK_FormerEnd] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_FormerEnd_ClosingReason_ClosingReasonId] FOREIGN KEY ([ClosingReasonId]) REFERENCES [ClosingReason] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_FormerEnd_Complaint_ComplaintId] FOREIGN KEY ([ComplaintId]) REFERENCES [Complaint] ([Id]) ON DELETE CASCADE,
    CONSTRAINT [FK_FormerEnd_Complaint_MergedIntoId] FOREIGN KEY ([MergedIntoId]) REFERENCES [Complaint] ([Id]) ON DELETE NO ACTION
);
GO


CREATE TABLE [IdentityReveal] (
    [Id] bigint NOT NULL,
    [ComplaintId] bigint NOT NULL,
    [Field] nvarchar(40) NOT NULL,
    [Reason] nvarchar(300) NOT NULL,
    [PersonId] bigint NULL,
    [At] datetimeoffset NOT NULL,
    [Revision] int NOT NULL,
    CONSTRAINT [PK_IdentityReveal] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_IdentityReveal_Complaint_ComplaintId] FOREIGN KEY ([ComplaintId]) REFERENCES [Complaint] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_IdentityReveal_Person_PersonId] FOREIGN KEY ([PersonId]) REFERENCES [Person] ([Id]) ON DELETE NO ACTION
);
GO


CREATE TABLE [Inquiry] (
    [Id] bigint NOT NULL,
    [ComplaintId] bigint NOT NULL,
    [CaseNumber] nvarchar(100) NOT NULL,
    [CentreId] bigint NOT NULL,
    [WorkingGroupId] bigint NOT NULL,
    [IsGuarded] bit NOT NULL,
    [Status] nvarchar(40) NOT NULL,
    [OrderNumber] nvarchar(60) NOT NULL,
    [OrderedOn] date NOT NULL,
    [OrderedById] bigint NULL,
    [Mandate] nvarchar(4000) NOT NULL,
    [ReportBy] date NOT NULL,
    [StandsStillSince] datetimeoffset NULL,
    [AppointedAt] datetimeoffset NOT NULL,
    [Report] nvarchar(4000) NULL,
    [ReportedAt] datetimeoffset NULL,
    [ReportedById] bigint NULL,
    [ReturnReason] nvarchar(1000) NULL,
    [CheckedById] bigint NULL,
    [DissolvedReason] nvarchar(1000) NULL,
    [ClosedAt] datetimeoffset NULL,
    [Revision] int NOT NULL,
    CONSTRAINT [PK_Inquiry] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_Inquiry_Agency_CentreId] FOREIGN KEY ([CentreId]) REFERENCES [Agency] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_Inquiry_Complaint_ComplaintId] FOREIGN KEY ([ComplaintId]) REFERENCES [Complaint] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_Inquiry_Person_CheckedById] FOREIGN KEY ([CheckedById]) REFERENCES [Person] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_Inquiry_Person_OrderedById] FOREIGN KEY ([OrderedById]) REFERENCES [Person] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_Inquiry_Person_ReportedById] FOREIGN KEY ([ReportedById]) REFERENCES [Person] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_Inquiry_WorkingGroup_WorkingGroupId] FOREIGN KEY ([WorkingGroupId]) REFERENCES [WorkingGroup] ([Id]) ON DELETE NO ACTION
);
GO


CREATE TABLE [LegalHold] (
    [Id] bigint NOT NULL,
    [ComplaintId] bigint NOT NULL,
    [Reason] nvarchar(500) NOT NULL,
    [SetById] bigint NULL,
    [SetAt] datetimeoffset NOT NULL,
    [ReleasedAt] datetimeoffset NULL,
    [ReleasedById] bigint NULL,
    [ReleaseReason] nvarchar(500) NULL,
    CONSTRAINT [PK_LegalHold] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_LegalHold_Complaint_ComplaintId] FOREIGN KEY ([ComplaintId]) REFERENCES [Complaint] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_LegalHold_Person_ReleasedById] FOREIGN KEY ([ReleasedById]) REFERENCES [Person] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_LegalHold_Person_SetById] FOREIGN KEY ([SetById]) REFERENCES [Person] ([Id]) ON DELETE NO ACTION
);
GO


CREATE TABLE [RedactedCopy] (
    [Id] bigint NOT NULL,
    [ComplaintId] bigint NOT NULL,
    [SourceId] bigint NOT NULL,
    [AttachmentId] bigint NOT NULL,
    [Revision] int NOT NULL,
    CONSTRAINT [PK_RedactedCopy] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_RedactedCopy_Complaint_ComplaintId] FOREIGN KEY ([ComplaintId]) REFERENCES [Complaint] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_RedactedCopy_FileAttachment_AttachmentId] FOREIGN KEY ([AttachmentId]) REFERENCES [FileAttachment] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_RedactedCopy_FileAttachment_SourceId] FOREIGN KEY ([SourceId]) REFERENCES [FileAttachment] ([Id]) ON DELETE NO ACTION
);
GO


CREATE TABLE [Referral] (
    [Id] bigint NOT NULL,
    [ComplaintId] bigint NOT NULL,
    [CaseNumber] nvarchar(100) NOT NULL,
    [CentreId] bigint NOT NULL,
    [AgencyId] bigint NOT NULL,
    [Role] nvarchar(40) NOT NULL,
    [Status] nvarchar(40) NOT NULL,
    [Subject] nvarchar(300) NOT NULL,
    [Extract] nvarchar(4000) NOT NULL,
    [Urgency] nvarchar(40) NOT NULL,
    [IsGuarded] bit NOT NULL,
    [SentAt] datetimeoffset NOT NULL,
    [PapersSent] int NOT NULL,
    [LetterNo] nvarchar(60) NULL,
    [Days] int NOT NULL,
    [Unit] nvarchar(40) NOT NULL,
    [ReportBy] date NOT NULL,
    [AcknowledgedAt] datetimeoffset NULL,
    [AcknowledgedById] bigint NULL,
    [ClosedAt] datetimeoffset NULL,
    [RefusalReason] nvarchar(1000) NULL,
    [ProposedAgencyId] bigint NULL,
    [RefusedAt] datetimeoffset NULL,
    [RefusedById] bigint NULL,
    [GoesToSecretariat] bit NOT NULL,
    [IsBinding] bit NOT NULL,
    [SettlementWording] nvarchar(1000) NULL,
    [SettledById] bigint NULL,
    [RedirectedToId] bigint NULL,
    [Report] nvarchar(4000) NULL,
    [ReportLetterNo] nvarchar(60) NULL,
    [ReportedAt] datetimeoffset NULL,
    [ReportedById] bigint NULL,
    [ReturnReason] nvarchar(1000) NULL,
    [StandsStillSince] datetimeoffset NULL,
    [Revision] int NOT NULL,
    CONSTRAINT [PK_Referral] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_Referral_Agency_AgencyId] FOREIGN KEY ([AgencyId]) REFERENCES [Agency] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_Referral_Agency_CentreId] FOREIGN KEY ([CentreId]) REFERENCES [Agency] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_Referral_Agency_ProposedAgencyId] FOREIGN KEY ([ProposedAgencyId]) REFERENCES [Agency] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_Referral_Complaint_ComplaintId] FOREIGN KEY ([ComplaintId]) REFERENCES [Complaint] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_Referral_Person_AcknowledgedById] FOREIGN KEY ([AcknowledgedById]) REFERENCES [Person] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_Referral_Person_RefusedById] FOREIGN KEY ([RefusedById]) REFERENCES [Person] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_Referral_Person_ReportedById] FOREIGN KEY ([ReportedById]) REFERENCES [Person] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_Referral_Person_SettledById] FOREIGN KEY ([SettledById]) REFERENCES [Person] ([Id]) ON DELETE NO ACTION
);
GO


CREATE TABLE [Removal] (
    [Id] bigint NOT NULL,
    [ComplaintId] bigint NOT NULL,
    [Stage] nvarchar(40) NOT NULL,
    [Class] nvarchar(40) NOT NULL,
    [RuleId] bigint NULL,
    [Values] int NOT NULL,
    [Files] int NOT NULL,
    [At] datetimeoffset NOT NULL,
    CONSTRAINT [PK_Removal] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_Removal_Complaint_ComplaintId] FOREIGN KEY ([ComplaintId]) REFERENCES [Complaint] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_Removal_RetentionRule_RuleId] FOREIGN KEY ([RuleId]) REFERENCES [RetentionRule] ([Id]) ON DELETE NO ACTION
);
GO


CREATE TABLE [RoutingRuleTarget] (
    [Id] bigint NOT NULL,
    [RuleId] bigint NOT NULL,
    [Place] int NOT NULL,
    [Kind] nvarchar(40) NOT NULL,
    [AgencyId] bigint NULL,
    CONSTRAINT [PK_RoutingRuleTarget] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_RoutingRuleTarget_Agency_AgencyId] FOREIGN KEY ([AgencyId]) REFERENCES [Agency] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_RoutingRuleTarget_RoutingRule_RuleId] FOREIGN KEY ([RuleId]) REFERENCES [RoutingRule] ([Id]) ON DELETE CASCADE
);
GO


CREATE TABLE [AttendanceDelegation] (
    [Id] bigint NOT NULL,
    [InvitationId] bigint NOT NULL,
    [MeetingId] bigint NOT NULL,
    [AgencyId] bigint NULL,
    [PersonId] bigint NOT NULL,
    [ParentId] bigint NULL,
    [Depth] int NOT NULL,
    [Authority] nvarchar(40) NOT NULL,
    [Basis] nvarchar(40) NOT NULL,
    [BasisReference] nvarchar(100) NULL,
    [Instruction] nvarchar(500) NULL,
    [MayPassOn] bit NOT NULL,
    [Status] nvarchar(40) NOT NULL,
    [GivenAt] datetimeoffset NULL,
    [AnsweredAt] datetimeoffset NULL,
    [UnableReason] nvarchar(500) NULL,
    [ReportBy] date NULL,
    [Report] nvarchar(4000) NULL,
    [ReportedAt] datetimeoffset NULL,
    [Revision] int NOT NULL,
    CONSTRAINT [PK_AttendanceDelegation] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_AttendanceDelegation_Agency_AgencyId] FOREIGN KEY ([AgencyId]) REFERENCES [Agency] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_AttendanceDelegation_AttendanceDelegation_ParentId] FOREIGN KEY ([ParentId]) REFERENCES [AttendanceDelegation] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_AttendanceDelegation_Invitation_InvitationId] FOREIGN KEY ([InvitationId]) REFERENCES [Invitation] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_AttendanceDelegation_Meeting_MeetingId] FOREIGN KEY ([MeetingId]) REFERENCES [Meeting] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_AttendanceDelegation_Person_PersonId] FOREIGN KEY ([PersonId]) REFERENCES [Person] ([Id]) ON DELETE NO ACTION
);
GO


CREATE TABLE [InvitationSeat] (
    [Id] bigint NOT NULL,
    [InvitationId] bigint NOT NULL,
    [WorkingGroupId] bigint NOT NULL,
    [Role] nvarchar(40) NOT NULL,
    [Order] int NOT NULL,
    CONSTRAINT [PK_InvitationSeat] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_InvitationSeat_Invitation_InvitationId] FOREIGN KEY ([InvitationId]) REFERENCES [Invitation] ([Id]) ON DELETE CASCADE,
    CONSTRAINT [FK_InvitationSeat_WorkingGroup_WorkingGroupId] FOREIGN KEY ([WorkingGroupId]) REFERENCES [WorkingGroup] ([Id]) ON DELETE NO ACTION
);
GO


CREATE TABLE [ProposedReferral] (
    [Id] bigint NOT NULL,
    [ProposalId] bigint NOT NULL,
    [Order] int NOT NULL,
    [AgencyId] bigint NOT NULL,
    [Role] nvarchar(40) NOT NULL,
    [Subject] nvarchar(300) NOT NULL,
    [Extract] nvarchar(4000) NOT NULL,
    [Days] int NOT NULL,
    [Unit] nvarchar(40) NOT NULL,
    [PaperIds] varchar(400) NOT NULL,
    CONSTRAINT [PK_ProposedReferral] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_ProposedReferral_Agency_AgencyId] FOREIGN KEY ([AgencyId]) REFERENCES [Agency] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_ProposedReferral_CaseProposal_ProposalId] FOREIGN KEY ([ProposalId]) REFERENCES [CaseProposal] ([Id]) ON DELETE CASCADE
);
GO


CREATE TABLE [InquiryChange] (
    [Id] bigint NOT NULL,
    [InquiryId] bigint NOT NULL,
    [OrderNumber] nvarchar(60) NOT NULL,
    [OrderedOn] date NOT NULL,
    [Wording] nvarchar(1000) NOT NULL,
    [OrderedById] bigint NULL,
    [At] datetimeoffset NOT NULL,
    CONSTRAINT [PK_InquiryChange] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_InquiryChange_Inquiry_InquiryId] FOREIGN KEY ([InquiryId]) REFERENCES [Inquiry] ([Id]) ON DELETE CASCADE,
    CONSTRAINT [FK_InquiryChange_Person_OrderedById] FOREIGN KEY ([OrderedById]) REFERENCES [Person] ([Id]) ON DELETE NO ACTION
);
GO


CREATE TABLE [ReferralUpdate] (
    [Id] bigint NOT NULL,
    [ReferralId] bigint NOT NULL,
    [Text] nvarchar(2000) NOT NULL,
    [ById] bigint NULL,
    [At] datetimeoffset NOT NULL,
    CONSTRAINT [PK_ReferralUpdate] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_ReferralUpdate_Person_ById] FOREIGN KEY ([ById]) REFERENCES [Person] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_ReferralUpdate_Referral_ReferralId] FOREIGN KEY ([ReferralId]) REFERENCES [Referral] ([Id]) ON DELETE CASCADE
);
GO


CREATE TABLE [ReminderLetter] (
    [Id] bigint NOT NULL,
    [ReferralId] bigint NOT NULL,
    [Term] date NOT NULL,
    [Level] int NOT NULL,
    [LetterNo] nvarchar(60) NULL,
    [AnswerBy] date NOT NULL,
    [SentById] bigint NULL,
    [SentAt] datetimeoffset NOT NULL,
    CONSTRAINT [PK_ReminderLetter] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_ReminderLetter_Person_SentById] FOREIGN KEY ([SentById]) REFERENCES [Person] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_ReminderLetter_Referral_ReferralId] FOREIGN KEY ([ReferralId]) REFERENCES [Referral] ([Id]) ON DELETE CASCADE
);
GO


CREATE TABLE [AttendanceEntry] (
    [Id] bigint NOT NULL,
    [MeetingId] bigint NOT NULL,
    [InvitationId] bigint NULL,
    [Order] int NOT NULL,
    [PostId] bigint NULL,
    [AgencyId] bigint NULL,
    [DelegationId] bigint NULL,
    [Kind] nvarchar(40) NOT NULL,
    [PersonId] bigint NULL,
    [Status] nvarchar(40) NULL,
    [Reason] nvarchar(500) NULL,
    [GuestName] nvarchar(260) NULL,
    [GuestPosition] nvarchar(260) NULL,
    [GuestAgency] nvarchar(200) NULL,
    CONSTRAINT [PK_AttendanceEntry] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_AttendanceEntry_Agency_AgencyId] FOREIGN KEY ([AgencyId]) REFERENCES [Agency] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_AttendanceEntry_AttendanceDelegation_DelegationId] FOREIGN KEY ([DelegationId]) REFERENCES [AttendanceDelegation] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_AttendanceEntry_Invitation_InvitationId] FOREIGN KEY ([InvitationId]) REFERENCES [Invitation] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_AttendanceEntry_Meeting_MeetingId] FOREIGN KEY ([MeetingId]) REFERENCES [Meeting] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_AttendanceEntry_Person_PersonId] FOREIGN KEY ([PersonId]) REFERENCES [Person] ([Id]) ON DELETE NO ACTION,
    CONSTRAINT [FK_AttendanceEntry_Post_PostId] FOREIGN KEY ([PostId]) REFERENCES [Post] ([Id]) ON DELETE NO ACTION
);
GO


CREATE TABLE [InquiryChangeSeat] (
    [Id] bigint NOT NULL,
    [ChangeId] bigint NOT NULL,
    [PersonId] bigint NOT NULL,
    [Before] nvarchar(40) NULL,
    [After] nvarchar(40) NULL,
    CONSTRAINT [PK_InquiryChangeSeat] PRIMARY KEY ([Id]),
    CONSTRAINT [FK_InquiryChangeSeat_InquiryChange_ChangeId] FOREIGN KEY ([ChangeId]) REFERENCES [InquiryChange] ([Id]) ON DELETE CASCADE,
    CONSTRAINT [FK_InquiryChangeSeat_Person_PersonId] FOREIGN KEY ([PersonId]) REFERENCES [Person] ([Id]) ON DELETE NO ACTION
);
GO


CREATE INDEX [IX_Absence_PersonId_To] ON [Absence] ([PersonId], [To]);
GO


CREATE INDEX [IX_Absence_SubstitutePersonId_To] ON [Absence] ([SubstitutePersonId], [To]);
GO


CREATE INDEX [IX_Absence_To_From] ON [Absence] ([To], [From]);
GO


CREATE INDEX [IX_AdHocTask_AddresseeDeskId] ON [AdHocTask] ([AddresseeDeskId]);
GO


CREATE INDEX [IX_AdHocTask_AddresseePersonId] ON [AdHocTask] ([AddresseePersonId]);
GO


CREATE INDEX [IX_AdHocTask_AddresseePostId] ON [AdHocTask] ([AddresseePostId]);
GO


CREATE INDEX [IX_AdHocTask_AskedById_ClosedAt_DueOn] ON [AdHocTask] ([AskedById], [ClosedAt], [DueOn]);
GO


CREATE UNIQUE INDEX [IX_Agency_Code] ON [Agency] ([Code]);
GO


CREATE INDEX [IX_Agency_ParentAgencyId] ON [Agency] ([ParentAgencyId]);
GO


CREATE INDEX [IX_Agency_Precedence] ON [Agency] ([Precedence]);
GO


CREATE INDEX [IX_Agency_SupervisorPostId] ON [Agency] ([SupervisorPostId]);
GO


CREATE INDEX [IX_AgencyName_AgencyId] ON [AgencyName] ([AgencyId]);
GO


CREATE UNIQUE INDEX [IX_AgendaHead_AgendaSkeletonId_Order] ON [AgendaHead] ([AgendaSkeletonId], [Order]);
GO


CREATE UNIQUE INDEX [IX_AgendaItem_MeetingId_Order] ON [AgendaItem] ([MeetingId], [Order]);
GO


CREATE INDEX [IX_AgendaItem_PresenterAgencyId] ON [AgendaItem] ([PresenterAgencyId]);
GO


CREATE UNIQUE INDEX [IX_AgendaSkeleton_Code_From] ON [AgendaSkeleton] ([Code], [From]);
GO


CREATE INDEX [IX_AspNetUserClaims_UserId] ON [AspNetUserClaims] ([UserId]);
GO


CREATE INDEX [IX_AspNetUserLogins_UserId] ON [AspNetUserLogins] ([UserId]);
GO


CREATE INDEX [IX_AspNetUserPasskeys_UserId] ON [AspNetUserPasskeys] ([UserId]);
GO


CREATE INDEX [EmailIndex] ON [AspNetUsers] ([NormalizedEmail]);
GO


CREATE UNIQUE INDEX [IX_AspNetUsers_PersonId] ON [AspNetUsers] ([PersonId]);
GO


CREATE UNIQUE INDEX [UserNameIndex] ON [AspNetUsers] ([NormalizedUserName]) WHERE [NormalizedUserName] IS NOT NULL;
GO


CREATE INDEX [IX_AttendanceDelegation_AgencyId_GivenAt] ON [AttendanceDelegation] ([AgencyId], [GivenAt]);
GO


CREATE INDEX [IX_AttendanceDelegation_InvitationId_Status] ON [AttendanceDelegation] ([InvitationId], [Status]);
GO


CREATE INDEX [IX_AttendanceDelegation_MeetingId_Status] ON [AttendanceDelegation] ([MeetingId], [Status]);
GO


CREATE INDEX [IX_AttendanceDelegation_ParentId] ON [AttendanceDelegation] ([ParentId]);
GO


CREATE INDEX [IX_AttendanceDelegation_PersonId_GivenAt] ON [AttendanceDelegation] ([PersonId], [GivenAt]);
GO


CREATE INDEX [IX_AttendanceEntry_AgencyId] ON [AttendanceEntry] ([AgencyId]);
GO


CREATE INDEX [IX_AttendanceEntry_DelegationId] ON [AttendanceEntry] ([DelegationId]);
GO


CREATE UNIQUE INDEX [IX_AttendanceEntry_InvitationId_DelegationId_PersonId] ON [AttendanceEntry] ([InvitationId], [DelegationId], [PersonId]) WHERE [InvitationId] IS NOT NULL AND [DelegationId] IS NOT NULL AND [PersonId] IS NOT NULL;
GO


CREATE INDEX [IX_AttendanceEntry_MeetingId_Order] ON [AttendanceEntry] ([MeetingId], [Order]);
GO


CREATE INDEX [IX_AttendanceEntry_PersonId] ON [AttendanceEntry] ([PersonId]);
GO


CREATE INDEX [IX_AttendanceEntry_PostId] ON [AttendanceEntry] ([PostId]);
GO


CREATE INDEX [IX_AuditEntry_ContextId] ON [AuditEntry] ([ContextId]);
GO


CREATE INDEX [IX_AuditEntry_RecordType_RecordId_Id] ON [AuditEntry] ([RecordType], [RecordId], [Id]);
GO


CREATE UNIQUE INDEX [IX_AuditSeal_EntryId] ON [AuditSeal] ([EntryId]);
GO


CREATE INDEX [IX_CaseNote_ById] ON [CaseNote] ([ById]);
GO


CREATE INDEX [IX_CaseNote_ComplaintId_At] ON [CaseNote] ([ComplaintId], [At]);
GO


CREATE INDEX [IX_CaseProposal_ClosingReasonId] ON [CaseProposal] ([ClosingReasonId]);
GO


CREATE UNIQUE INDEX [IX_CaseProposal_ComplaintId_Order] ON [CaseProposal] ([ComplaintId], [Order]);
GO


CREATE INDEX [IX_CaseProposal_OrderedById] ON [CaseProposal] ([OrderedById]);
GO


CREATE INDEX [IX_CaseProposal_PutUpById] ON [CaseProposal] ([PutUpById]);
GO


CREATE INDEX [IX_CaseReading_At_Id] ON [CaseReading] ([At], [Id]);
GO


CREATE INDEX [IX_CaseReading_ComplaintId] ON [CaseReading] ([ComplaintId]);
GO


CREATE INDEX [IX_CaseReading_PersonId] ON [CaseReading] ([PersonId]);
GO


CREATE UNIQUE INDEX [IX_CategoryQuestion_CategoryId_Code] ON [CategoryQuestion] ([CategoryId], [Code]);
GO


CREATE UNIQUE INDEX [IX_ChecklistTemplate_Code] ON [ChecklistTemplate] ([Code]);
GO


CREATE UNIQUE INDEX [IX_ClosingReason_Code] ON [ClosingReason] ([Code]);
GO


CREATE UNIQUE INDEX [IX_Complainant_ComplaintId] ON [Complainant] ([ComplaintId]);
GO


CREATE INDEX [IX_Complainant_PhoneDigits] ON [Complainant] ([PhoneDigits]);
GO


CREATE INDEX [IX_ComplainantQuestion_AnswerTakenById] ON [ComplainantQuestion] ([AnswerTakenById]);
GO


CREATE INDEX [IX_ComplainantQuestion_AskedById] ON [ComplainantQuestion] ([AskedById]);
GO


CREATE INDEX [IX_ComplainantQuestion_ComplaintId_Id] ON [ComplainantQuestion] ([ComplaintId], [Id]);
GO


CREATE INDEX [IX_Complaint_CategoryId_DistrictId_RegisteredAt] ON [Complaint] ([CategoryId], [DistrictId], [RegisteredAt]);
GO


CREATE INDEX [IX_Complaint_CentreId_ClosedAt_ResolveBy] ON [Complaint] ([CentreId], [ClosedAt], [ResolveBy]);
GO


CREATE INDEX [IX_Complaint_CentreId_Status_RegisteredAt] ON [Complaint] ([CentreId], [Status], [RegisteredAt]);
GO


CREATE UNIQUE INDEX [IX_Complaint_CentreId_Year_Sequence] ON [Complaint] ([CentreId], [Year], [Sequence]);
GO


CREATE INDEX [IX_Complaint_ClosedAt_Id] ON [Complaint] ([ClosedAt], [Id]);
GO


CREATE INDEX [IX_Complaint_ClosingReasonId] ON [Complaint] ([ClosingReasonId]);
GO


CREATE INDEX [IX_Complaint_DistrictId] ON [Complaint] ([DistrictId]);
GO


CREATE INDEX [IX_Complaint_MergedIntoId] ON [Complaint] ([MergedIntoId]);
GO


CREATE INDEX [IX_Complaint_OfficerId_ToldOn] ON [Complaint] ([OfficerId], [ToldOn]);
GO


CREATE INDEX [IX_Complaint_RegisteredAt_Id] ON [Complaint] ([RegisteredAt], [Id]);
GO


CREATE INDEX [IX_Complaint_RegisteredById] ON [Complaint] ([RegisteredById]);
GO


CREATE INDEX [IX_Complaint_SubdistrictId] ON [Complaint] ([SubdistrictId]);
GO


CREATE INDEX [IX_Complaint_ToldOn_Id] ON [Complaint] ([ToldOn], [Id]);
GO


CREATE UNIQUE INDEX [IX_Complaint_TrackingCode] ON [Complaint] ([TrackingCode]);
GO


CREATE UNIQUE INDEX [IX_ComplaintAnswer_ComplaintId_QuestionId] ON [ComplaintAnswer] ([ComplaintId], [QuestionId]);
GO


CREATE INDEX [IX_ComplaintAnswer_QuestionId] ON [ComplaintAnswer] ([QuestionId]);
GO


CREATE UNIQUE INDEX [IX_ComplaintCategory_Code] ON [ComplaintCategory] ([Code]);
GO


CREATE INDEX [IX_ComplaintCategory_ParentId] ON [ComplaintCategory] ([ParentId]);
GO


CREATE INDEX [IX_ComplaintLink_ById] ON [ComplaintLink] ([ById]);
GO


CREATE UNIQUE INDEX [IX_ComplaintLink_FirstId_SecondId] ON [ComplaintLink] ([FirstId], [SecondId]);
GO


CREATE INDEX [IX_ComplaintLink_SecondId] ON [ComplaintLink] ([SecondId]);
GO


CREATE UNIQUE INDEX [IX_ComplaintSeries_CentreId_Year] ON [ComplaintSeries] ([CentreId], [Year]);
GO


CREATE INDEX [IX_CompletedOperation_At] ON [CompletedOperation] ([At]);
GO


CREATE UNIQUE INDEX [IX_DeadlineSetting_Deadline_From] ON [DeadlineSetting] ([Deadline], [From]);
GO


CREATE UNIQUE INDEX [IX_District_Code] ON [District] ([Code]);
GO


CREATE INDEX [IX_District_OfficeId] ON [District] ([OfficeId]);
GO


CREATE INDEX [IX_FileAttachment_AttachedByPersonId] ON [FileAttachment] ([AttachedByPersonId]);
GO


CREATE INDEX [IX_FileAttachment_FileId] ON [FileAttachment] ([FileId]);
GO


CREATE INDEX [IX_FileAttachment_RecordType_RecordId_Order] ON [FileAttachment] ([RecordType], [RecordId], [Order]);
GO


CREATE INDEX [IX_FileUpload_PersonId_At] ON [FileUpload] ([PersonId], [At]);
GO


CREATE INDEX [IX_FormerEnd_ClosingReasonId] ON [FormerEnd] ([ClosingReasonId]);
GO


CREATE INDEX [IX_FormerEnd_ComplaintId_ReopenedAt] ON [FormerEnd] ([ComplaintId], [ReopenedAt]);
GO


CREATE INDEX [IX_FormerEnd_MergedIntoId] ON [FormerEnd] ([MergedIntoId]);
GO


CREATE INDEX [IX_Happening_DoneAt_DueAt_Id] ON [Happening] ([DoneAt], [DueAt], [Id]);
GO


CREATE INDEX [IX_Happening_InstanceId_DoneAt_DueAt] ON [Happening] ([InstanceId], [DoneAt], [DueAt]);
GO


CREATE UNIQUE INDEX [IX_Holiday_Date] ON [Holiday] ([Date]);
GO


CREATE INDEX [IX_IdentityReveal_At_Id] ON [IdentityReveal] ([At], [Id]);
GO


CREATE INDEX [IX_IdentityReveal_ComplaintId_At] ON [IdentityReveal] ([ComplaintId], [At]);
GO


CREATE INDEX [IX_IdentityReveal_PersonId] ON [IdentityReveal] ([PersonId]);
GO


CREATE INDEX [IX_Inquiry_CentreId] ON [Inquiry] ([CentreId]);
GO


CREATE INDEX [IX_Inquiry_CheckedById] ON [Inquiry] ([CheckedById]);
GO


CREATE INDEX [IX_Inquiry_ClosedAt_ReportBy_Id] ON [Inquiry] ([ClosedAt], [ReportBy], [Id]);
GO


CREATE INDEX [IX_Inquiry_ComplaintId_Id] ON [Inquiry] ([ComplaintId], [Id]);
GO


CREATE INDEX [IX_Inquiry_OrderedById] ON [Inquiry] ([OrderedById]);
GO


CREATE INDEX [IX_Inquiry_ReportedById] ON [Inquiry] ([ReportedById]);
GO


CREATE UNIQUE INDEX [IX_Inquiry_WorkingGroupId] ON [Inquiry] ([WorkingGroupId]);
GO


CREATE INDEX [IX_InquiryChange_InquiryId_Id] ON [InquiryChange] ([InquiryId], [Id]);
GO


CREATE INDEX [IX_InquiryChange_OrderedById] ON [InquiryChange] ([OrderedById]);
GO


CREATE INDEX [IX_InquiryChangeSeat_ChangeId_Id] ON [InquiryChangeSeat] ([ChangeId], [Id]);
GO


CREATE INDEX [IX_InquiryChangeSeat_PersonId] ON [InquiryChangeSeat] ([PersonId]);
GO


CREATE INDEX [IX_Intervention_InstanceId_At] ON [Intervention] ([InstanceId], [At]);
GO


CREATE INDEX [IX_Invitation_AgencyId] ON [Invitation] ([AgencyId]);
GO


CREATE INDEX [IX_Invitation_AnsweredByPersonId] ON [Invitation] ([AnsweredByPersonId]);
GO


CREATE UNIQUE INDEX [IX_Invitation_MeetingId_Order] ON [Invitation] ([MeetingId], [Order]);
GO


CREATE INDEX [IX_Invitation_PersonId_Status] ON [Invitation] ([PersonId], [Status]);
GO


CREATE INDEX [IX_Invitation_PostId_Status] ON [Invitation] ([PostId], [Status]);
GO


CREATE INDEX [IX_Invitation_PreparedByPersonId] ON [Invitation] ([PreparedByPersonId]);
GO


CREATE INDEX [IX_Invitation_RecordedByPersonId] ON [Invitation] ([RecordedByPersonId]);
GO


CREATE UNIQUE INDEX [IX_InvitationSeat_InvitationId_WorkingGroupId_Order] ON [InvitationSeat] ([InvitationId], [WorkingGroupId], [Order]);
GO


CREATE INDEX [IX_InvitationSeat_WorkingGroupId] ON [InvitationSeat] ([WorkingGroupId]);
GO


CREATE INDEX [IX_JobRun_Job_DueAt_Id] ON [JobRun] ([Job], [DueAt], [Id]);
GO


CREATE UNIQUE INDEX [IX_LegalHold_ComplaintId] ON [LegalHold] ([ComplaintId]) WHERE "ReleasedAt" IS NULL;
GO


CREATE INDEX [IX_LegalHold_ReleasedById] ON [LegalHold] ([ReleasedById]);
GO


CREATE INDEX [IX_LegalHold_SetAt_Id] ON [LegalHold] ([SetAt], [Id]);
GO


CREATE INDEX [IX_LegalHold_SetById] ON [LegalHold] ([SetById]);
GO


CREATE INDEX [IX_Meeting_SecretariatAgencyId] ON [Meeting] ([SecretariatAgencyId]);
GO


CREATE INDEX [IX_Meeting_SecretaryPersonId] ON [Meeting] ([SecretaryPersonId]);
GO


CREATE INDEX [IX_Meeting_StartsAt_Id] ON [Meeting] ([StartsAt], [Id]);
GO


CREATE UNIQUE INDEX [IX_MeetingBody_MeetingId_Order] ON [MeetingBody] ([MeetingId], [Order]);
GO


CREATE UNIQUE INDEX [IX_MeetingBody_WorkingGroupId_Year_Number] ON [MeetingBody] ([WorkingGroupId], [Year], [Number]) WHERE [Number] IS NOT NULL;
GO


CREATE UNIQUE INDEX [IX_MeetingLetter_MeetingId_Sequence] ON [MeetingLetter] ([MeetingId], [Sequence]);
GO


CREATE INDEX [IX_Notification_Principal_At_Id] ON [Notification] ([Principal], [At], [Id]);
GO


CREATE INDEX [IX_Notification_Principal_RecordType_RecordId_At_Id] ON [Notification] ([Principal], [RecordType], [RecordId], [At], [Id]);
GO


CREATE INDEX [IX_OutboxMessage_DoneAt_DueAt] ON [OutboxMessage] ([DoneAt], [DueAt]);
GO


CREATE INDEX [IX_OutboxMessage_IsParked_DoneAt_Id] ON [OutboxMessage] ([IsParked], [DoneAt], [Id]);
GO


CREATE INDEX [IX_Person_AgencyId_Precedence] ON [Person] ([AgencyId], [Precedence]);
GO


CREATE INDEX [IX_Post_AgencyId_IsHead] ON [Post] ([AgencyId], [IsHead]);
GO


CREATE INDEX [IX_PostHolding_PersonId] ON [PostHolding] ([PersonId]);
GO


CREATE INDEX [IX_PostHolding_PostId] ON [PostHolding] ([PostId]);
GO


CREATE INDEX [IX_ProcessInstance_ParentId_ParentStep_EndedAt] ON [ProcessInstance] ([ParentId], [ParentStep], [EndedAt]);
GO


CREATE UNIQUE INDEX [IX_ProcessInstance_RecordId_Process] ON [ProcessInstance] ([RecordId], [Process]);
GO


CREATE INDEX [IX_ProcessTimer_DoneAt_DueAt_Id] ON [ProcessTimer] ([DoneAt], [DueAt], [Id]);
GO


CREATE INDEX [IX_ProcessTimer_InstanceId_DoneAt_DueAt] ON [ProcessTimer] ([InstanceId], [DoneAt], [DueAt]);
GO


CREATE INDEX [IX_ProposedReferral_AgencyId] ON [ProposedReferral] ([AgencyId]);
GO


CREATE UNIQUE INDEX [IX_ProposedReferral_ProposalId_Order] ON [ProposedReferral] ([ProposalId], [Order]);
GO


CREATE UNIQUE INDEX [IX_Province_Code] ON [Province] ([Code]);
GO


CREATE INDEX [IDX_QRTZ_FT_INST_JOB_REQ_RCVRY] ON [QRTZ_FIRED_TRIGGERS] ([SCHED_NAME], [INSTANCE_NAME], [REQUESTS_RECOVERY]);
GO


CREATE INDEX [IDX_QRTZ_FT_J_G] ON [QRTZ_FIRED_TRIGGERS] ([SCHED_NAME], [JOB_NAME], [JOB_GROUP]);
GO


CREATE INDEX [IDX_QRTZ_FT_T_G] ON [QRTZ_FIRED_TRIGGERS] ([SCHED_NAME], [TRIGGER_NAME], [TRIGGER_GROUP]);
GO


CREATE INDEX [IDX_QRTZ_J_G_N] ON [QRTZ_JOB_DETAILS] ([SCHED_NAME], [JOB_GROUP], [JOB_NAME]);
GO


CREATE INDEX [IDX_QRTZ_T_C] ON [QRTZ_TRIGGERS] ([SCHED_NAME], [CALENDAR_NAME]);
GO


CREATE INDEX [IDX_QRTZ_T_G_N] ON [QRTZ_TRIGGERS] ([SCHED_NAME], [TRIGGER_GROUP], [TRIGGER_NAME]);
GO


CREATE INDEX [IDX_QRTZ_T_J] ON [QRTZ_TRIGGERS] ([SCHED_NAME], [JOB_NAME], [JOB_GROUP]);
GO


CREATE INDEX [IDX_QRTZ_T_NFT_ST] ON [QRTZ_TRIGGERS] ([SCHED_NAME], [TRIGGER_STATE], [NEXT_FIRE_TIME], [PRIORITY], [MISFIRE_INSTR]);
GO


CREATE INDEX [IX_RecordAccess_Principal_RecordType_Effect_RecordId] ON [RecordAccess] ([Principal], [RecordType], [Effect], [RecordId]);
GO


CREATE UNIQUE INDEX [IX_RecordAccess_RecordType_RecordId_Principal_Effect] ON [RecordAccess] ([RecordType], [RecordId], [Principal], [Effect]);
GO


CREATE UNIQUE INDEX [IX_RedactedCopy_AttachmentId] ON [RedactedCopy] ([AttachmentId]);
GO


CREATE INDEX [IX_RedactedCopy_ComplaintId] ON [RedactedCopy] ([ComplaintId]);
GO


CREATE INDEX [IX_RedactedCopy_SourceId] ON [RedactedCopy] ([SourceId]);
GO


CREATE INDEX [IX_Referral_AcknowledgedById] ON [Referral] ([AcknowledgedById]);
GO


CREATE INDEX [IX_Referral_AgencyId_ClosedAt_ReportBy_Id] ON [Referral] ([AgencyId], [ClosedAt], [ReportBy], [Id]);
GO


CREATE INDEX [IX_Referral_CentreId_Status_ReportBy_Id] ON [Referral] ([CentreId], [Status], [ReportBy], [Id]);
GO


CREATE INDEX [IX_Referral_ClosedAt_ReportBy_Id] ON [Referral] ([ClosedAt], [ReportBy], [Id]);
GO


CREATE INDEX [IX_Referral_ComplaintId_Id] ON [Referral] ([ComplaintId], [Id]);
GO


CREATE INDEX [IX_Referral_ProposedAgencyId] ON [Referral] ([ProposedAgencyId]);
GO


CREATE INDEX [IX_Referral_RefusedById] ON [Referral] ([RefusedById]);
GO


CREATE INDEX [IX_Referral_ReportedById] ON [Referral] ([ReportedById]);
GO


CREATE INDEX [IX_Referral_SentAt_Id] ON [Referral] ([SentAt], [Id]);
GO


CREATE INDEX [IX_Referral_SettledById] ON [Referral] ([SettledById]);
GO


CREATE INDEX [IX_ReferralUpdate_ById] ON [ReferralUpdate] ([ById]);
GO


CREATE INDEX [IX_ReferralUpdate_ReferralId_At] ON [ReferralUpdate] ([ReferralId], [At]);
GO


CREATE UNIQUE INDEX [IX_ReminderLetter_ReferralId_Term_Level] ON [ReminderLetter] ([ReferralId], [Term], [Level]);
GO


CREATE INDEX [IX_ReminderLetter_SentById] ON [ReminderLetter] ([SentById]);
GO


CREATE UNIQUE INDEX [IX_ReminderRule_Ladder_Level] ON [ReminderRule] ([Ladder], [Level]) WHERE "To" IS NULL;
GO


CREATE UNIQUE INDEX [IX_ReminderRule_Ladder_Level_From] ON [ReminderRule] ([Ladder], [Level], [From]);
GO


CREATE INDEX [IX_Removal_At_Id] ON [Removal] ([At], [Id]);
GO


CREATE UNIQUE INDEX [IX_Removal_ComplaintId_Stage] ON [Removal] ([ComplaintId], [Stage]);
GO


CREATE INDEX [IX_Removal_RuleId] ON [Removal] ([RuleId]);
GO


CREATE UNIQUE INDEX [IX_ReportBackRule_From] ON [ReportBackRule] ([From]);
GO


CREATE INDEX [IX_RetentionRule_ChangedById] ON [RetentionRule] ([ChangedById]);
GO


CREATE UNIQUE INDEX [IX_RetentionRule_Class_From] ON [RetentionRule] ([Class], [From]);
GO


CREATE INDEX [IX_RoleAssignment_AgencyId] ON [RoleAssignment] ([AgencyId]);
GO


CREATE UNIQUE INDEX [IX_RoleAssignment_PersonId_Role_AgencyId] ON [RoleAssignment] ([PersonId], [Role], [AgencyId]) WHERE [AgencyId] IS NOT NULL;
GO


CREATE INDEX [IX_RoleAssignment_Role_AgencyId] ON [RoleAssignment] ([Role], [AgencyId]);
GO


CREATE INDEX [IX_RoutingRule_CategoryId] ON [RoutingRule] ([CategoryId]);
GO


CREATE UNIQUE INDEX [IX_RoutingRule_CentreId_Line] ON [RoutingRule] ([CentreId], [Line]) WHERE "To" IS NULL;
GO


CREATE UNIQUE INDEX [IX_RoutingRule_CentreId_Line_From] ON [RoutingRule] ([CentreId], [Line], [From]);
GO


CREATE INDEX [IX_RoutingRule_DistrictId] ON [RoutingRule] ([DistrictId]);
GO


CREATE INDEX [IX_RoutingRule_SubdistrictId] ON [RoutingRule] ([SubdistrictId]);
GO


CREATE INDEX [IX_RoutingRuleTarget_AgencyId] ON [RoutingRuleTarget] ([AgencyId]);
GO


CREATE INDEX [IX_RoutingRuleTarget_RuleId] ON [RoutingRuleTarget] ([RuleId]);
GO


CREATE INDEX [IX_RuleChange_RecordType_RecordId_At] ON [RuleChange] ([RecordType], [RecordId], [At]);
GO


CREATE UNIQUE INDEX [IX_StoredFile_Hash] ON [StoredFile] ([Hash]);
GO


CREATE INDEX [IX_StoredFile_KeptAt_SweepAt] ON [StoredFile] ([KeptAt], [SweepAt]);
GO


CREATE UNIQUE INDEX [IX_Subdistrict_Code] ON [Subdistrict] ([Code]);
GO


CREATE INDEX [IX_Subdistrict_DistrictId] ON [Subdistrict] ([DistrictId]);
GO


CREATE INDEX [IX_TaskRow_TaskId] ON [TaskRow] ([TaskId]);
GO


CREATE UNIQUE INDEX [IX_WorkingGroup_Code] ON [WorkingGroup] ([Code]);
GO


CREATE INDEX [IX_WorkingGroup_SecretariatAgencyId] ON [WorkingGroup] ([SecretariatAgencyId]);
GO


CREATE INDEX [IX_WorkingGroupMember_PersonId] ON [WorkingGroupMember] ([PersonId]);
GO


CREATE INDEX [IX_WorkingGroupMember_PostId] ON [WorkingGroupMember] ([PostId]);
GO


CREATE INDEX [IX_WorkingGroupMember_WorkingGroupId_Order] ON [WorkingGroupMember] ([WorkingGroupId], [Order]);
GO


CREATE INDEX [IX_WorkItem_ClosedAt_DueAt_Id] ON [WorkItem] ([ClosedAt], [DueAt], [Id]);
GO


CREATE INDEX [IX_WorkItem_ClosedByPersonId_ClosedAt_Id] ON [WorkItem] ([ClosedByPersonId], [ClosedAt], [Id]);
GO


CREATE INDEX [IX_WorkItem_DelegatedById_ClosedAt] ON [WorkItem] ([DelegatedById], [ClosedAt]);
GO


CREATE INDEX [IX_WorkItem_InstanceId_ClosedAt] ON [WorkItem] ([InstanceId], [ClosedAt]);
GO


CREATE INDEX [IX_WorkItem_RaisedAt_DueAt_Id] ON [WorkItem] ([RaisedAt], [DueAt], [Id]) WHERE "RaisedAt" IS NOT NULL;
GO


CREATE INDEX [IX_WorkItem_RecordType_RecordId] ON [WorkItem] ([RecordType], [RecordId]);
GO


CREATE INDEX [IX_WorkItem_SuspendedById_ClosedAt] ON [WorkItem] ([SuspendedById], [ClosedAt]);
GO


CREATE INDEX [IX_WorkItemAct_WorkItemId_Id] ON [WorkItemAct] ([WorkItemId], [Id]);
GO


CREATE INDEX [IX_WorkItemCandidate_Principal_IsListed_Priority_DueAt_WorkItemId] ON [WorkItemCandidate] ([Principal], [IsListed], [Priority] DESC, [DueAt], [WorkItemId]);
GO


ALTER TABLE [Absence] ADD CONSTRAINT [FK_Absence_Person_PersonId] FOREIGN KEY ([PersonId]) REFERENCES [Person] ([Id]) ON DELETE NO ACTION;
GO


ALTER TABLE [Absence] ADD CONSTRAINT [FK_Absence_Person_SubstitutePersonId] FOREIGN KEY ([SubstitutePersonId]) REFERENCES [Person] ([Id]) ON DELETE NO ACTION;
GO


ALTER TABLE [AdHocTask] ADD CONSTRAINT [FK_AdHocTask_Agency_AddresseeDeskId] FOREIGN KEY ([AddresseeDeskId]) REFERENCES [Agency] ([Id]) ON DELETE NO ACTION;
GO


ALTER TABLE [AdHocTask] ADD CONSTRAINT [FK_AdHocTask_Person_AddresseePersonId] FOREIGN KEY ([AddresseePersonId]) REFERENCES [Person] ([Id]) ON DELETE NO ACTION;
GO


ALTER TABLE [AdHocTask] ADD CONSTRAINT [FK_AdHocTask_Person_AskedById] FOREIGN KEY ([AskedById]) REFERENCES [Person] ([Id]) ON DELETE NO ACTION;
GO


ALTER TABLE [AdHocTask] ADD CONSTRAINT [FK_AdHocTask_Post_AddresseePostId] FOREIGN KEY ([AddresseePostId]) REFERENCES [Post] ([Id]) ON DELETE NO ACTION;
GO


ALTER TABLE [Agency] ADD CONSTRAINT [FK_Agency_Post_SupervisorPostId] FOREIGN KEY ([SupervisorPostId]) REFERENCES [Post] ([Id]) ON DELETE NO ACTION;
GO
