using FluentValidation;
using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Domain.Organisation;

/// <summary>Corrects a person's entry: name, position and level, agency, contact, place among the agency's people.</summary>
[StoredName("organisation.revise-person"), Requires(OrganisationPermissions.Manage)]
public sealed record RevisePerson(
    long PersonId, int ExpectedRevision, PersonName Name, PersonPosition Position, long? AgencyId, PersonContact Contact, int Precedence)
    : ICommand<Unit>;

internal sealed class RevisePersonValidator : AbstractValidator<RevisePerson>
{
    public RevisePersonValidator()
    {
        RuleFor(c => c.Name).SetValidator(new PersonNameValidator());
        RuleFor(c => c.Position).SetValidator(new PersonPositionValidator());
        RuleFor(c => c.Contact).SetValidator(new PersonContactValidator());
        RuleFor(c => c.Precedence).Precedence();
    }
}

internal sealed class RevisePersonHandler(IntranetDbContext db, Records records) : IRequestHandler<RevisePerson, Unit>
{
    public async Task<Unit> Handle(RevisePerson request, CancellationToken cancellationToken)
    {
        var person = await records.GetAsync<Person>(request.PersonId, request.ExpectedRevision, cancellationToken);
        if (request.AgencyId is { } agencyId && !await db.Set<Agency>().AnyAsync(a => a.Id == agencyId, cancellationToken)) throw new RecordNotFound();

        person.Revise(request.Name, request.Position, request.AgencyId, request.Contact, request.Precedence);
        return Unit.Value;
    }
}
