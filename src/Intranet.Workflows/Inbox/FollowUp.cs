using FluentValidation;
using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Kernel.Pipeline;
using Intranet.Domain.Organisation;
using Intranet.Workflows.Engine;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Intranet.Workflows.Inbox;

/// <summary>When somebody wants to look at a work item again; their own affair, which changes nothing for others.</summary>
public sealed class FollowUp
{
    public required long WorkItemId { get; init; }

    public required long PersonId { get; init; }

    public required DateOnly On { get; set; }
}

/// <summary>Notes or forgets the day on which the actor wants to look at a work item again.</summary>
/// <param name="On">Null to forget it.</param>
[StoredName("inbox.set-follow-up"), Requires(InboxPermissions.Read)]
public sealed record SetFollowUp(long WorkItemId, DateOnly? On) : ICommand<Unit>;

internal sealed class SetFollowUpValidator : AbstractValidator<SetFollowUp>
{
    public SetFollowUpValidator(IBusinessClock clock) =>
        RuleFor(c => c.On).Must(day => day is null || day > clock.Today).Says("inbox.not-after-today");
}

internal sealed class SetFollowUpHandler(IntranetDbContext db, CurrentActor current, AllowedActions allowed) : IRequestHandler<SetFollowUp, Unit>
{
    public async Task<Unit> Handle(SetFollowUp request, CancellationToken cancellationToken)
    {
        var item = await db.Set<WorkItem>().Include(w => w.Candidates).AsSingleQuery()
            .SingleOrDefaultAsync(w => w.Id == request.WorkItemId, cancellationToken);
        if (item is null || current.Actor.PersonId is not { } personId || !(await allowed.OfAsync(item, cancellationToken)).SeesIt) throw new RecordNotFound();

        var noted = await db.Set<FollowUp>().SingleOrDefaultAsync(f => f.WorkItemId == item.Id && f.PersonId == personId, cancellationToken);
        if (request.On is not { } day)
        {
            if (noted is not null) db.Remove(noted);
        }
        else if (noted is null) db.Add(new FollowUp { WorkItemId = item.Id, PersonId = personId, On = day });
        else noted.On = day;
        return Unit.Value;
    }
}

internal sealed class FollowUpMapping : IEntityTypeConfiguration<FollowUp>
{
    public void Configure(EntityTypeBuilder<FollowUp> builder)
    {
        builder.HasKey(f => new { f.WorkItemId, f.PersonId });
        builder.HasOne<WorkItem>().WithMany().HasForeignKey(f => f.WorkItemId).OnDelete(DeleteBehavior.Cascade);
    }
}
