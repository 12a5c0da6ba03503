namespace Intranet.Domain.Organisation;

/// <summary>How a body's meetings are counted (ครั้งที่ n/พ.ศ.).</summary>
public enum NumberingRule
{
    /// <summary>From 1 within each calendar year B.E.; the custom of official letters and minutes.</summary>
    CalendarYear,

    /// <summary>From 1 within each fiscal year.</summary>
    FiscalYear,

    /// <summary>One count for ever, without a year.</summary>
    Running,
}

/// <summary>What is registered about a body, besides its seats.</summary>
/// <param name="SecretariatAgencyId">The agency whose meeting secretaries prepare its meetings (ฝ่ายเลขานุการ).</param>
/// <param name="OrderNumber">The order that appointed it, where there is one.</param>
/// <param name="From">The first day of its term; null: from the beginning.</param>
/// <param name="To">The last day of its term; null: until further notice.</param>
/// <param name="DelegationDepth">How often one attendance may be handed on: 1 is the invitee's own delegate, 2 that officer's delegate.</param>
public sealed record BodyFacts(
    string Code, string NameTh, string NameEn, long SecretariatAgencyId, string? OrderNumber = null, DateOnly? From = null, DateOnly? To = null,
    NumberingRule Numbering = NumberingRule.CalendarYear, int DelegationDepth = WorkingGroup.DefaultDelegationDepth);
