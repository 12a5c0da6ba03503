using FluentValidation;
using Intranet.Domain.Data;
using Intranet.Domain.Kernel;
using Intranet.Domain.Kernel.Pipeline;
using MediatR;

namespace Intranet.Domain.Organisation;

/// <summary>Enters a person. Result: the person's id.</summary>
[StoredName("organisation.register-person"), Requires(OrganisationPermissions.Manage)]
public sealed record RegisterPerson(
    PersonName Name, PersonPosition Position, long? AgencyId, string? Email, string? Phone, int Precedence,
    Guid OperationId = default) : ICommand<long>, IOnce;

internal sealed class RegisterPersonValidator : AbstractValidator<RegisterPerson>
{
    public RegisterPersonValidator()
    {
        RuleFor(c => c.Name.TitleTh).RequiredText(60);
        RuleFor(c => c.Name.FirstTh).RequiredText(100);
        RuleFor(c => c.Name.LastTh).RequiredText(100);
        RuleFor(c => c.Name.En).RequiredText(200);
        RuleFor(c => c.Position.TitleTh).RequiredText(200);
        RuleFor(c => c.Position.TitleEn).RequiredText(260);
        RuleFor(c => c.Email).OptionalText(256);
        RuleFor(c => c.Phone).OptionalText(40);
    }
}

internal sealed class RegisterPersonHandler(IntranetDbContext db) : IRequestHandler<RegisterPerson, long>
{
    public Task<long> Handle(RegisterPerson request, CancellationToken cancellationToken)
    {
        var person = new Person(request.Name, request.Position, request.AgencyId, request.Precedence)
        {
            Email = request.Email,
            Phone = request.Phone,
        };
        db.Add(person);
        return Task.FromResult(person.Id);
    }
}
