using Intranet.Domain;
using Intranet.Domain.Data;
using Intranet.Workflows.Engine;
using Intranet.Workflows.Inbox;
using Intranet.Workflows.Jobs;
using Intranet.Workflows.Meetings;
using Intranet.Workflows.Notifications;
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
        services.AddScoped<Advancer>();
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
        services.AddScoped<Offices>();
        services.AddScoped<AllowedActions>();
        services.AddScoped<WorkItemDoor>();
        services.AddScoped<HandoverTargets>();
        services.AddScoped<IFactListener, TellDelegators>();
        services.AddSingleton<Pump>();
        return services.AddMeetings().AddTasks();
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
}
