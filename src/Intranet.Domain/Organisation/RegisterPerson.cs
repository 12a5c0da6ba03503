using FluentValidation;
using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Kernel.Pipeline;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Intranet.Domain.Organisation;

/// <summary>Enters a person. Result: the person's id.</summary>
[StoredName("organisation.register-person"), Requires(OrganisationPermissions.Manage)]
public sealed record RegisterPerson(
    PersonName Name, PersonPosition Position, long? AgencyId, string? Email, string? Phone, int Precedence,
    Guid OperationId = default) : ICommand<long>, IOnce
{
    public PersonContact Contact => new(Email, Phone);
}

internal sealed class RegisterPersonValidator : AbstractValidator<RegisterPerson>
{
    public RegisterPersonValidator()
    {
        RuleFor(c => c.Name).SetValidator(new PersonNameValidator());
        RuleFor(c => c.Position).SetValidator(new PersonPositionValidator());
        RuleFor(c => c.Contact).SetValidator(new PersonContactValidator());
        RuleFor(c => c.Precedence).Precedence();
    }
}

internal sealed class PersonNameValidator : AbstractValidator<PersonName>
{
    public PersonNameValidator()
    {
        RuleFor(n => n.TitleTh).RequiredText(60);
        RuleFor(n => n.FirstTh).RequiredText(100);
        RuleFor(n => n.LastTh).RequiredText(100);
        RuleFor(n => n.En).RequiredText(200).OverridePropertyName("NameEn");
    }
}

internal sealed class PersonPositionValidator : AbstractValidator<PersonPosition>
{
    public PersonPositionValidator()
    {
        RuleFor(p => p.TitleTh).RequiredText(200).OverridePropertyName("PositionTh");
        RuleFor(p => p.LevelTh).OptionalText(60);
        RuleFor(p => p.TitleEn).RequiredText(260).OverridePropertyName("PositionEn");
    }
}

internal sealed class PersonContactValidator : AbstractValidator<PersonContact>
{
    public PersonContactValidator()
    {
        RuleFor(c => c.Email).OptionalText(256).Matches("^[^@ ]+@[^@ ]+$").When(c => !string.IsNullOrEmpty(c.Email), ApplyConditionTo.CurrentValidator)
            .Says("organisation.email");
        RuleFor(c => c.Phone).OptionalText(40);
    }
}

internal sealed class RegisterPersonHandler(IntranetDbContext db) : IRequestHandler<RegisterPerson, long>
{
    public async Task<long> Handle(RegisterPerson request, CancellationToken cancellationToken)
    {
        if (request.AgencyId is { } agencyId && !await db.Set<Agency>().AnyAsync(a => a.Id == agencyId, cancellationToken)) throw new RecordNotFound();

        var person = new Person(request.Name, request.Position, request.AgencyId, request.Precedence, request.Contact);
        db.Add(person);
        return person.Id;
    }
}
