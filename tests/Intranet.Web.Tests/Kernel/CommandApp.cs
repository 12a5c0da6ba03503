using System.Globalization;
using FluentValidation;
using Intranet.Domain;
using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Kernel.Pipeline;
using Intranet.Domain.Organisation;
using Intranet.Testing;
using Intranet.Web.Hosting;
using MediatR;
using Microsoft.Extensions.DependencyInjection;

namespace Intranet.Web.Tests.Kernel;

/// <summary>The application with a few commands and a listener of the tests' own.</summary>
public class CommandApp : TestApp
{
    protected override void ConfigureServices(IServiceCollection services)
    {
        services.AddRequestsOf(typeof(CommandApp));
        services.AddScoped<IFactListener, CountdownListener>();
    }
}

public sealed class CommandAppOnSqlServer : CommandApp
{
    public override DatabaseProvider Provider => DatabaseProvider.SqlServer;
}

/// <summary>Nobody has declared who may send it.</summary>
[StoredName("test.undeclared")]
public sealed record Undeclared : ICommand<Unit>;

internal sealed class UndeclaredHandler : IRequestHandler<Undeclared, Unit>
{
    public Task<Unit> Handle(Undeclared request, CancellationToken cancellationToken) => Unit.Task;
}

/// <summary>Adds an agency, lets it be saved, and then finds that it may not.</summary>
[StoredName("test.write-then-refuse"), Requires(OrganisationPermissions.Manage)]
public sealed record WriteThenRefuse(string Code, Guid OperationId = default) : ICommand<Unit>, IOnce;

internal sealed class WriteThenRefuseHandler(IntranetDbContext db) : IRequestHandler<WriteThenRefuse, Unit>
{
    public async Task<Unit> Handle(WriteThenRefuse request, CancellationToken cancellationToken)
    {
        db.Add(Scene.Agency(request.Code));
        await db.SaveChangesAsync(cancellationToken);
        throw new RuleBroken("test.refused");
    }
}

/// <summary>Closes an agency for good: it happens to the record, and the record is gone.</summary>
[StoredName("test.strike-off"), Requires(OrganisationPermissions.Manage)]
public sealed record StrikeOff(long AgencyId, long PostId) : ICommand<Unit>;

internal sealed class StrikeOffHandler(IntranetDbContext db, Records records) : IRequestHandler<StrikeOff, Unit>
{
    public async Task<Unit> Handle(StrikeOff request, CancellationToken cancellationToken)
    {
        var agency = await records.GetAsync<Agency>(request.AgencyId, expectedRevision: null, cancellationToken);
        agency.SuperviseBy(request.PostId);
        db.Remove(agency);
        return Unit.Value;
    }
}

/// <summary>Registers agency "countdown-3"; its listener registers "countdown-2" and so on.</summary>
[StoredName("test.count-down"), Requires(OrganisationPermissions.Manage)]
public sealed record CountDown(int From) : ICommand<long>;

internal sealed class CountDownValidator : AbstractValidator<CountDown>
{
    public CountDownValidator() => RuleFor(c => c.From).GreaterThanOrEqualTo(0).Says("field.number");
}

internal sealed class CountDownHandler(IntranetDbContext db) : IRequestHandler<CountDown, long>
{
    public Task<long> Handle(CountDown request, CancellationToken cancellationToken)
    {
        var agency = Scene.Agency(string.Create(CultureInfo.InvariantCulture, $"countdown-{request.From}"));
        db.Add(agency);
        return Task.FromResult(agency.Id);
    }
}

internal sealed class CountdownListener(IntranetDbContext db, IMediator mediator) : IFactListener
{
    public async Task OnFactsAsync(IReadOnlyList<IDomainEvent> facts, CancellationToken cancellationToken)
    {
        foreach (var fact in facts.OfType<AgencyRegistered>())
        {
            var agency = await db.Set<Agency>().FindAsync([fact.AgencyId], cancellationToken);
            if (agency is null || !agency.Code.StartsWith("countdown-", StringComparison.Ordinal)) continue;
            var number = int.Parse(agency.Code["countdown-".Length..], CultureInfo.InvariantCulture);
            if (number > 0) await mediator.Send(new CountDown(number - 1), cancellationToken);
        }
    }
}

internal static class Scene
{
    public static Agency Agency(string code) => new(new AgencyFacts(
        code, $"หน่วยงาน {code}", $"Agency {code}", "ทดสอบ", AgencyKind.Provincial, MinistryTh: null, DocumentCode: null, Precedence: 1));

    public static RegisterAgency Register(string code, Guid operationId = default) => new(
        code, $"หน่วยงาน {code}", $"Agency {code}", "ทดสอบ", AgencyKind.Provincial, MinistryTh: null, DocumentCode: null, Precedence: 1,
        "หัวหน้าหน่วยงาน", "Head", operationId);
}
