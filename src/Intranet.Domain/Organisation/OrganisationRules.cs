using FluentValidation;
using Intranet.Domain.Kernel.Pipeline;

namespace Intranet.Domain.Organisation;

/// <summary>Shapes that several records of the area share.</summary>
internal static class OrganisationRules
{
    /// <summary>A stable code: letters a-z, digits, hyphen, dot and underscore.</summary>
    public static IRuleBuilderOptions<T, string?> Code<T>(this IRuleBuilder<T, string?> rule) =>
        rule.RequiredText(40).Matches("^[A-Za-z0-9._-]*$").Says("organisation.code");

    /// <summary>A place in an official list, counted from 1.</summary>
    public static IRuleBuilderOptions<T, int> Precedence<T>(this IRuleBuilder<T, int> rule) =>
        rule.GreaterThan(0).Says("organisation.precedence");
}
