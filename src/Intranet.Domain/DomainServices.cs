using FluentValidation;
using Intranet.Domain.Audit;
using Intranet.Domain.Calendar;
using Intranet.Domain.Complaints;
using Intranet.Domain.Data;
using Intranet.Domain.Files;
using Intranet.Domain.Inquiries;
using Intranet.Domain.Kernel;
using Intranet.Domain.Kernel.Pipeline;
using Intranet.Domain.Meetings;
using Intranet.Domain.Organisation;
using Intranet.Domain.Privacy;
using Intranet.Domain.Referrals;
using MediatR;
using Microsoft.Extensions.DependencyInjection;
using Scrutor;

namespace Intranet.Domain;

public static class DomainServices
{
    /// <summary>The request pipeline and the services of the areas. Handlers and validators are found by scanning.</summary>
    public static IServiceCollection AddDomain(this IServiceCollection services)
    {
        services.AddScoped<ServiceFactory>(provider => provider.GetRequiredService);
        services.AddScoped<IMediator, Mediator>();
        services.AddRequestsOf(typeof(DomainServices));

        // Outermost first.
        services.AddScoped(typeof(IPipelineBehavior<,>), typeof(LogScopeBehavior<,>));
        services.AddScoped(typeof(IPipelineBehavior<,>), typeof(ValidationBehavior<,>));
        services.AddScoped(typeof(IPipelineBehavior<,>), typeof(PermissionBehavior<,>));
        services.AddScoped(typeof(IPipelineBehavior<,>), typeof(TransactionBehavior<,>));

        services.AddScoped<CurrentActor>();
        services.AddScoped<SideWork>();
        services.AddScoped<UnitOfWork>();
        services.AddScoped<OperationLog>();
        services.AddScoped<Records>();
        services.AddScoped<AuditTrail>();
        services.AddScoped<AuditChain>();
        services.AddScoped<ActorReader>();
        services.AddScoped<KeyHolders>();
        services.AddScoped<AbsenceAccess>();
        services.AddScoped<AgencyRegister>();
        services.AddScoped<ImportPlanner>();
        services.AddScoped<WorkingCalendarReader>();
        services.AddScoped<AnswerChecks>();
        services.AddScoped<Delegations>();
        services.AddScoped<MeetingsOfSecretary>();
        services.AddScoped<ClosedBodies>();
        services.AddScoped<IFileOwner, InvitationPapers>();
        services.AddScoped<IFileOwner, MeetingFiles>();
        services.AddScoped<IFileOwner, ComplaintFiles>();
        services.AddScoped<ComplaintRegister>();
        services.AddScoped<ComplaintDoor>();
        services.AddScoped<CaseExclusions>();
        services.AddScoped<CaseProgress>();
        services.AddScoped<ExtractChecks>();
        services.AddScoped<ReferralSender>();
        services.AddScoped<ReferralDoor>();
        services.AddScoped<IFileOwner, ReferralFiles>();
        services.AddScoped<CaseInquiries>();
        services.AddScoped<InquiryDoor>();
        services.AddScoped<InquiryAccess>();
        services.AddScoped<IFileOwner, InquiryFiles>();
        services.AddScoped<IntakeChecks>();
        services.AddScoped<SimilarCases>();
        services.AddScoped<CasesOverseen>();
        services.AddScoped<DueCases>();
        services.AddScoped<AttendanceRoll>();
        services.AddScoped<FileUploads>();
        services.AddScoped<FileAttachments>();
        services.AddScoped<FileList>();
        services.AddScoped<FileContent>();
        return services;
    }

    /// <summary>Adds every request handler and validator of an assembly; a second handler for one request fails at start.</summary>
    public static IServiceCollection AddRequestsOf(this IServiceCollection services, Type inAssembly) =>
        services
            .Scan(scan => scan.FromAssembliesOf(inAssembly)
                .AddClasses(c => c.AssignableTo(typeof(IRequestHandler<,>)), publicOnly: false)
                .UsingRegistrationStrategy(RegistrationStrategy.Throw)
                .AsImplementedInterfaces(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IRequestHandler<,>))
                .WithScopedLifetime())
            .Scan(scan => scan.FromAssembliesOf(inAssembly)
                .AddClasses(c => c.AssignableTo(typeof(IValidator<>)).Where(t => !t.IsGenericType), publicOnly: false)
                .UsingRegistrationStrategy(RegistrationStrategy.Append)
                .AsImplementedInterfaces(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IValidator<>))
                .WithScopedLifetime());
}
