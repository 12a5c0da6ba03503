using FluentValidation;
using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Kernel.Pipeline;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Domain.Organisation;

/// <summary>Puts a person into a post, in full or acting, by order.</summary>
[StoredName("organisation.appoint-holder"), Requires(OrganisationPermissions.Manage)]
public sealed record AppointHolder(
    long PostId, long PersonId, HoldingKind Kind, DateOnly From, DateOnly? To, string? OrderNumber,
    Guid OperationId = default, int? ExpectedRevision = null) : ICommand<Unit>, IOnce;

internal sealed class AppointHolderValidator : AbstractValidator<AppointHolder>
{
    public AppointHolderValidator()
    {
        RuleFor(c => c.PersonId).GreaterThan(0).Says("organisation.choose-a-person");
        RuleFor(c => c.To).GreaterThanOrEqualTo(c => c.From).When(c => c.To is not null).Says("field.last-day-before-first");
        // Nobody acts in a post (รักษาราชการแทน) but by order.
        RuleFor(c => c.OrderNumber).NotEmpty().When(c => c.Kind == HoldingKind.Acting).Says("organisation.acting-needs-order");
        RuleFor(c => c.OrderNumber).OptionalText(100);
    }
}

internal sealed class AppointHolderHandler(IntranetDbContext db, Records records) : IRequestHandler<AppointHolder, Unit>
{
    public async Task<Unit> Handle(AppointHolder request, CancellationToken cancellationToken)
    {
        var post = await records.GetAsync<Post>(request.PostId, request.ExpectedRevision, cancellationToken);
        if (!await db.Set<Person>().AnyAsync(p => p.Id == request.PersonId, cancellationToken)) throw new RecordNotFound();

        await db.Entry(post).Collection(p => p.Holdings).LoadAsync(cancellationToken);
        post.Appoint(request.PersonId, request.Kind, request.From, request.To, request.OrderNumber);
        return Unit.Value;
    }
}
