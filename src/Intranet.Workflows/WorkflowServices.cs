using Intranet.Domain;
using Intranet.Domain.Data;
using Intranet.Domain.Inquiries;
using Intranet.Domain.Referrals;
using Intranet.Workflows.Administration;
using Intranet.Workflows.Complaints;
using Intranet.Workflows.Engine;
using Intranet.Workflows.Files;
using Intranet.Workflows.Inbox;
using Intranet.Workflows.Inquiries;
using Intranet.Workflows.Jobs;
using Intranet.Workflows.Meetings;
using Intranet.Workflows.Notifications;
using Intranet.Workflows.Privacy;
using Intranet.Workflows.Referrals;
using Intranet.Workflows.Tasks;
#if WORKFLOW_HOST_ELSA
using Intranet.Workflows.OnElsa;
#endif
using Microsoft.Extensions.DependencyInjection;

namespace Intranet.Workflows;

public static class WorkflowServices
{
    /// <summary>The process engine with its host, the inbox, notifications, and each area's processes.</summary>
    public static IServiceCollection AddWorkflows(this IServiceCollection services)
    {
        services.AddRequestsOf(typeof(WorkflowServices));
        services.AddSingleton<ProcessCatalogue>();
        services.AddSingleton<StepSettingsMemory>();
        services.AddScoped<StepSettingsReader>();
        services.AddSingleton<InstanceQuery>();
        services.AddScoped<Instances>();
        services.AddScoped<Occurrences>();
        services.AddScoped<Scenes>();
        services.AddScoped<Branches>();
        services.AddScoped<Timetable>();
        services.AddScoped<ProcessControl>();
        services.AddScoped<Advancer>();
        services.AddScoped<Ladders>();
        services.AddScoped<CommandSender>();
        services.AddScoped<Intake>();
        services.AddScoped<Notifier>();
#if WORKFLOW_HOST_ELSA
        services.AddElsaHost();
#else
        services.AddScoped<IProcessHost, DefaultHost>();
        services.AddSingleton<IWayfinder, TableWayfinder>();
#endif
        services.AddScoped<IFactListener, Router>();
        services.AddScoped<IOutboxDeliverer, HolderMailer>();
        services.AddScoped<IOutboxDeliverer, PersonMailer>();
        services.AddScoped<ProcessTexts>();
        services.AddScoped<InboxSummaries>();
        services.AddScoped<IOutboxDeliverer, DigestMailer>();
        services.AddScoped<IOutboxDeliverer, JobStarter>();
        services.AddScoped<Recipients>();
        services.AddScoped<NoticeTexts>();
        services.AddSingleton<JobRunner>();
        services.AddScoped<Offices>();
        services.AddScoped<AllowedActions>();
        services.AddScoped<WorkItemDoor>();
        services.AddScoped<HandoverTargets>();
        services.AddScoped<IFactListener, TellDelegators>();
        services.AddScoped<IFactListener, RecountWhenRulesChange>();
        services.AddScoped<IOutboxDeliverer, DueDayRecounter>();
        services.AddSingleton<ProcessDefinition, ExtensionProcess>();
        services.AddScoped<ISubjectReader, ExtensionSubjects>();
        services.AddScoped<IReferenceData, InboxReferenceData>();
        services.AddSingleton<Pump>();
        return services.AddHousekeeping().AddMeetings().AddTasks().AddComplaints().AddPrivacy();
    }

    /// <summary>The recurring jobs of the engine itself.</summary>
    private static IServiceCollection AddHousekeeping(this IServiceCollection services)
    {
        services.AddOptions<RetentionOptions>().BindConfiguration(RetentionOptions.Section)
            .Validate(kept => kept is { Happenings: > 0, Messages: > 0, Operations: > 0, Runs: > 0 }, "Retention is a day at least.").ValidateOnStart();
        return services
            .AddSingleton(RecurringJob.Sending<SweepFiles>("files.sweep", "15 * * * *"))
            .AddSingleton(RecurringJob.Sending<SweepHistory>("history.sweep", "30 2 * * *"))
            .AddSingleton(new RecurringJob("health.check", "0 5 * * *", CheckHealth.RunAsync))
            .AddSingleton(new RecurringJob("inbox.free-abandoned", "30 5 * * *", AbandonedWork.RunAsync))
            .AddSingleton(new RecurringJob("mail.digest", "0 7 * * *", MailDigests.RunAsync));
    }

    private static IServiceCollection AddMeetings(this IServiceCollection services) =>
        services
            .AddSingleton<ProcessDefinition, AnswerInvitationProcess>()
            .AddSingleton<ProcessDefinition, AcknowledgeDelegationProcess>()
            .AddSingleton<ProcessDefinition, ReportBackProcess>()
            .AddScoped<IReturnForCorrection, ReturnPreparedAnswer>()
            .AddScoped<ISubjectReader, InvitationSubjects>()
            .AddScoped<ISubjectReader, DelegationSubjects>()
            .AddScoped<IReferenceData, MeetingsReferenceData>();

    private static IServiceCollection AddTasks(this IServiceCollection services) =>
        services
            .AddSingleton<ProcessDefinition, AdHocTaskProcess>()
            .AddScoped<ISubjectReader, TaskSubjects>()
            .AddScoped<IReturnForCorrection, ReturnAdHocTask>()
            .AddScoped<IReferenceData, TasksReferenceData>();

    private static IServiceCollection AddComplaints(this IServiceCollection services) =>
        services
            .AddSingleton<ProcessDefinition, ComplaintProcess>()
            .AddSingleton<ProcessDefinition, AcknowledgeComplaintProcess>()
            .AddSingleton<ProcessDefinition, ResolveComplaintProcess>()
            .AddSingleton<ProcessDefinition, ReferralProcess>()
            .AddSingleton<ProcessDefinition, InquiryProcess>()
            .AddScoped<ISubjectReader, ComplaintSubjects>()
            .AddScoped<ISubjectReader, ReferralSubjects>()
            .AddScoped<IFactListener>(p => new TermKeeper<Referral>(p.GetRequiredService<IntranetDbContext>(), ReferralProcess.ReportStep))
            .AddScoped<IFactListener>(p => new TermKeeper<Inquiry>(p.GetRequiredService<IntranetDbContext>(), InquiryProcess.ReportStep))
            .AddScoped<IFactListener, SealOffWork>()
            .AddScoped<ISubjectReader, InquirySubjects>()
            .AddScoped<IReferenceData, ComplaintsReferenceData>()
            .AddScoped<IReferenceData, ComplaintClocks>()
            .AddScoped<IReferenceData, ReferralsReferenceData>()
            .AddScoped<IReferenceData, InquiriesReferenceData>();

    private static IServiceCollection AddPrivacy(this IServiceCollection services) =>
        services
            .AddScoped<CaseRemover>()
            .AddSingleton(new RecurringJob("privacy.remove-due", "0 3 * * *", RemoveDueData.RunAsync))
            .AddScoped<IReferenceData, PrivacyReferenceData>();
}
