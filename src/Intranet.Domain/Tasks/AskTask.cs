using FluentValidation;
using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Kernel.Pipeline;
using Intranet.Domain.Organisation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Domain.Tasks;

/// <summary>Asks a colleague, a post of one's agency, or any agency's desk to do something. Result: the task's id.</summary>
[StoredName("tasks.ask"), Requires(TasksPermissions.Use)]
public sealed record AskTask(TaskOrder Order, Guid OperationId = default) : ICommand<long>, IOnce;

internal sealed class AskTaskValidator : AbstractValidator<AskTask>
{
    public AskTaskValidator(IBusinessClock clock)
    {
        RuleFor(c => c.Order.Title).RequiredText(AdHocTask.MaxTitle);
        RuleFor(c => c.Order.Instruction).OptionalText(AdHocTask.MaxText);
        RuleFor(c => c.Order.Addressee).Must(a => a.Value is not null && a.Parts is ("person" or "post" or "desk", not null)).Says("tasks.choose-an-addressee");
        RuleFor(c => c.Order.DueOn).GreaterThanOrEqualTo(_ => clock.Today).Says("tasks.due-in-the-past");
        RuleFor(c => c.Order.Checklist).Must(rows => rows.Count <= AdHocTask.MaxRows).Says("tasks.too-many-rows", AdHocTask.MaxRows);
        RuleForEach(c => c.Order.Checklist).RequiredText(AdHocTask.MaxTitle);
    }
}

internal sealed class AskTaskHandler(IntranetDbContext db, Records records, CurrentActor current, IBusinessClock clock) : IRequestHandler<AskTask, long>
{
    public async Task<long> Handle(AskTask request, CancellationToken cancellationToken)
    {
        var asker = current.Actor.PersonId ?? throw new NotAllowed();
        if (!await MayAskAsync(request.Order.Addressee, cancellationToken)) throw new RuleBroken("tasks.not-yours-to-ask");

        var task = new AdHocTask(request.Order, asker, clock.Now);
        db.Add(task);
        await records.GrantAsync(RecordTypes.Ref<AdHocTask>(task.Id), [PrincipalKey.Person(asker), request.Order.Addressee], cancellationToken);
        return task.Id;
    }

    // Within one's own agency and its parts directly; to others by way of their registry, as a letter would go.
    private Task<bool> MayAskAsync(PrincipalKey addressee, CancellationToken cancellationToken)
    {
        var mine = current.Actor.AgencyId;
        var own = db.Set<Agency>().Where(a => a.Id == mine || a.ParentAgencyId == mine).Select(a => a.Id);
        return addressee.Parts switch
        {
            ("person", { } id) => db.Set<Person>().AnyAsync(p => p.Id == id && p.AgencyId != null && own.Contains(p.AgencyId.Value), cancellationToken),
            ("post", { } id) => db.Set<Post>().AnyAsync(p => p.Id == id && own.Contains(p.AgencyId), cancellationToken),
            var (_, id) => db.Set<Agency>().AnyAsync(a => a.Id == id, cancellationToken),
        };
    }
}
