namespace Intranet.Domain.Organisation;

/// <summary>What a body is, after which the orders that appoint it call its members.</summary>
public enum BodyKind
{
    /// <summary>Its name does not say.</summary>
    Other,

    /// <summary>คณะทำงาน</summary>
    WorkingGroup,

    /// <summary>คณะกรรมการ</summary>
    Committee,

    /// <summary>คณะอนุกรรมการ</summary>
    Subcommittee,

    /// <summary>คณะกรมการ (จังหวัด)</summary>
    ProvincialBoard,
}

/// <summary>Official names of bodies begin with what the body is.</summary>
public static class BodyKinds
{
    private static readonly (string Prefix, BodyKind Kind)[] s_prefixes =
    [
        ("คณะทำงาน", BodyKind.WorkingGroup),
        ("คณะกรรมการ", BodyKind.Committee),
        ("คณะอนุกรรมการ", BodyKind.Subcommittee),
        ("คณะกรมการ", BodyKind.ProvincialBoard),
    ];

    public static BodyKind Of(string nameTh) =>
        Array.Find(s_prefixes, p => nameTh.StartsWith(p.Prefix, StringComparison.Ordinal)).Kind;
}
