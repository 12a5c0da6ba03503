using FluentValidation;
using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using MediatR;

namespace Intranet.Domain.Organisation;

/// <summary>Gives a person or a post a seat in a body, last in the order of precedence.</summary>
[StoredName("organisation.add-seat"), Requires(OrganisationPermissions.Manage)]
public sealed record AddSeat(long WorkingGroupId, int ExpectedRevision, Seat Seat) : ICommand<Unit>;

internal sealed class AddSeatValidator : AbstractValidator<AddSeat>
{
    public AddSeatValidator() => RuleFor(c => c.Seat).SetValidator(new SeatValidator());
}

internal sealed class AddSeatHandler(IntranetDbContext db, Records records) : IRequestHandler<AddSeat, Unit>
{
    public async Task<Unit> Handle(AddSeat request, CancellationToken cancellationToken)
    {
        var group = await records.GetAsync<WorkingGroup>(request.WorkingGroupId, request.ExpectedRevision, cancellationToken);
        await db.Entry(group).Collection(g => g.Members).LoadAsync(cancellationToken);
        if (request.Seat.PersonId is { } personId) await records.GetAsync<Person>(personId, expectedRevision: null, cancellationToken);
        if (request.Seat.PostId is { } postId) await records.GetAsync<Post>(postId, expectedRevision: null, cancellationToken);
        group.AddSeat(request.Seat);
        return Unit.Value;
    }
}
