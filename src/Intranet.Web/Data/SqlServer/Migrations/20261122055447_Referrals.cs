using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Intranet.Web.Data.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class Referrals : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Complaint_CategoryId",
                table: "Complaint");

            migrationBuilder.AddColumn<long>(
                name: "OfficeId",
                table: "District",
                type: "bigint",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "EndedOn",
                table: "ComplaintCategory",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "ParentId",
                table: "ComplaintCategory",
                type: "bigint",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Revision",
                table: "ComplaintCategory",
                type: "int",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "StopEn",
                table: "ComplaintCategory",
                type: "nvarchar(400)",
                maxLength: 400,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "StopTh",
                table: "ComplaintCategory",
                type: "nvarchar(400)",
                maxLength: 400,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Accused",
                table: "Complaint",
                type: "nvarchar(500)",
                maxLength: 500,
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "AcknowledgedOn",
                table: "Complaint",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Answer",
                table: "Complaint",
                type: "nvarchar(40)",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "AnsweredOn",
                table: "Complaint",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "ClosedAt",
                table: "Complaint",
                type: "datetimeoffset",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "ClosingReasonId",
                table: "Complaint",
                type: "bigint",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "IsToBeTold",
                table: "Complaint",
                type: "bit",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<long>(
                name: "MergedIntoId",
                table: "Complaint",
                type: "bigint",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "OfficerId",
                table: "Complaint",
                type: "bigint",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "OutsideBody",
                table: "Complaint",
                type: "nvarchar(200)",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Refusals",
                table: "Complaint",
                type: "int",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "ReopenReason",
                table: "Complaint",
                type: "nvarchar(2000)",
                maxLength: 2000,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Satisfaction",
                table: "Complaint",
                type: "int",
                nullable: true);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "StageSince",
                table: "Complaint",
                type: "datetimeoffset",
                nullable: false,
                defaultValue: new DateTimeOffset(new DateTime(1, 1, 1, 0, 0, 0, 0, DateTimeKind.Unspecified), new TimeSpan(0, 0, 0, 0, 0)));

            migrationBuilder.AddColumn<string>(
                name: "Status",
                table: "Complaint",
                type: "nvarchar(40)",
                maxLength: 40,
                nullable: false,
                defaultValue: "Registered");

            migrationBuilder.AddColumn<string>(
                name: "Summary",
                table: "Complaint",
                type: "nvarchar(2000)",
                maxLength: 2000,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ToldBy",
                table: "Complaint",
                type: "nvarchar(40)",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ToldNote",
                table: "Complaint",
                type: "nvarchar(300)",
                maxLength: 300,
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "ToldOn",
                table: "Complaint",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "PhoneDigits",
                table: "Complainant",
                type: "varchar(40)",
                unicode: false,
                maxLength: 40,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "CategoryQuestion",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false),
                    CategoryId = table.Column<long>(type: "bigint", nullable: false),
                    Code = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    TextTh = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    TextEn = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    IsRequired = table.Column<bool>(type: "bit", nullable: false),
                    EndedOn = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CategoryQuestion", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CategoryQuestion_ComplaintCategory_CategoryId",
                        column: x => x.CategoryId,
                        principalTable: "ComplaintCategory",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ClosingReason",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false),
                    Code = table.Column<string>(type: "varchar(40)", unicode: false, maxLength: 40, nullable: false),
                    NameTh = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    NameEn = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    EndsAs = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    IsAtOnce = table.Column<bool>(type: "bit", nullable: false),
                    Order = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ClosingReason", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Referral",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false),
                    ComplaintId = table.Column<long>(type: "bigint", nullable: false),
                    CaseNumber = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    CentreId = table.Column<long>(type: "bigint", nullable: false),
                    AgencyId = table.Column<long>(type: "bigint", nullable: false),
                    Role = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Status = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Subject = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    Extract = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: false),
                    Urgency = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    IsGuarded = table.Column<bool>(type: "bit", nullable: false),
                    SentAt = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    LetterNo = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    Days = table.Column<int>(type: "int", nullable: false),
                    Unit = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    ReportBy = table.Column<DateOnly>(type: "date", nullable: false),
                    AcknowledgedAt = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    AcknowledgedById = table.Column<long>(type: "bigint", nullable: true),
                    Report = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: true),
                    ReportLetterNo = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    ReportedAt = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    ReportedById = table.Column<long>(type: "bigint", nullable: true),
                    ReturnReason = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    ClosedAt = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    RefusalReason = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    ProposedAgencyId = table.Column<long>(type: "bigint", nullable: true),
                    RefusedAt = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true),
                    RefusedById = table.Column<long>(type: "bigint", nullable: true),
                    GoesToSecretariat = table.Column<bool>(type: "bit", nullable: false),
                    IsBinding = table.Column<bool>(type: "bit", nullable: false),
                    SettlementWording = table.Column<string>(type: "nvarchar(1000)", maxLength: 1000, nullable: true),
                    SettledById = table.Column<long>(type: "bigint", nullable: true),
                    RedirectedToId = table.Column<long>(type: "bigint", nullable: true),
                    Revision = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Referral", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Referral_Agency_AgencyId",
                        column: x => x.AgencyId,
                        principalTable: "Agency",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Referral_Agency_CentreId",
                        column: x => x.CentreId,
                        principalTable: "Agency",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Referral_Agency_ProposedAgencyId",
                        column: x => x.ProposedAgencyId,
                        principalTable: "Agency",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Referral_Complaint_ComplaintId",
                        column: x => x.ComplaintId,
                        principalTable: "Complaint",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Referral_Person_AcknowledgedById",
                        column: x => x.AcknowledgedById,
                        principalTable: "Person",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Referral_Person_RefusedById",
                        column: x => x.RefusedById,
                        principalTable: "Person",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Referral_Person_ReportedById",
                        column: x => x.ReportedById,
                        principalTable: "Person",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Referral_Person_SettledById",
                        column: x => x.SettledById,
                        principalTable: "Person",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "RoutingRule",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false),
                    CentreId = table.Column<long>(type: "bigint", nullable: false),
                    Line = table.Column<int>(type: "int", nullable: false),
                    Order = table.Column<int>(type: "int", nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    To = table.Column<DateOnly>(type: "date", nullable: true),
                    CategoryId = table.Column<long>(type: "bigint", nullable: true),
                    DistrictId = table.Column<long>(type: "bigint", nullable: true),
                    SubdistrictId = table.Column<long>(type: "bigint", nullable: true),
                    UrgencyAtLeast = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    Nature = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    SeasonFrom = table.Column<int>(type: "int", nullable: true),
                    SeasonTo = table.Column<int>(type: "int", nullable: true),
                    Days = table.Column<int>(type: "int", nullable: true),
                    Note = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true),
                    Revision = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RoutingRule", x => x.Id);
                    table.ForeignKey(
                        name: "FK_RoutingRule_Agency_CentreId",
                        column: x => x.CentreId,
                        principalTable: "Agency",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_RoutingRule_ComplaintCategory_CategoryId",
                        column: x => x.CategoryId,
                        principalTable: "ComplaintCategory",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_RoutingRule_District_DistrictId",
                        column: x => x.DistrictId,
                        principalTable: "District",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_RoutingRule_Subdistrict_SubdistrictId",
                        column: x => x.SubdistrictId,
                        principalTable: "Subdistrict",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ComplaintAnswer",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false),
                    ComplaintId = table.Column<long>(type: "bigint", nullable: false),
                    QuestionId = table.Column<long>(type: "bigint", nullable: false),
                    QuestionTh = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    QuestionEn = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Text = table.Column<string>(type: "nvarchar(500)", maxLength: 500, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ComplaintAnswer", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ComplaintAnswer_CategoryQuestion_QuestionId",
                        column: x => x.QuestionId,
                        principalTable: "CategoryQuestion",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ComplaintAnswer_Complaint_ComplaintId",
                        column: x => x.ComplaintId,
                        principalTable: "Complaint",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "CaseProposal",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false),
                    ComplaintId = table.Column<long>(type: "bigint", nullable: false),
                    Order = table.Column<int>(type: "int", nullable: false),
                    Note = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    PutUpById = table.Column<long>(type: "bigint", nullable: true),
                    PutUpAt = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    ClosingReasonId = table.Column<long>(type: "bigint", nullable: true),
                    OutsideBody = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true),
                    IsApproved = table.Column<bool>(type: "bit", nullable: true),
                    Wording = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true),
                    OrderedById = table.Column<long>(type: "bigint", nullable: true),
                    OrderedAt = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CaseProposal", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CaseProposal_ClosingReason_ClosingReasonId",
                        column: x => x.ClosingReasonId,
                        principalTable: "ClosingReason",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_CaseProposal_Complaint_ComplaintId",
                        column: x => x.ComplaintId,
                        principalTable: "Complaint",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_CaseProposal_Person_OrderedById",
                        column: x => x.OrderedById,
                        principalTable: "Person",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_CaseProposal_Person_PutUpById",
                        column: x => x.PutUpById,
                        principalTable: "Person",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ReferralUpdate",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false),
                    ReferralId = table.Column<long>(type: "bigint", nullable: false),
                    Text = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false),
                    ById = table.Column<long>(type: "bigint", nullable: true),
                    At = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReferralUpdate", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ReferralUpdate_Person_ById",
                        column: x => x.ById,
                        principalTable: "Person",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ReferralUpdate_Referral_ReferralId",
                        column: x => x.ReferralId,
                        principalTable: "Referral",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ReminderLetter",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false),
                    ReferralId = table.Column<long>(type: "bigint", nullable: false),
                    Term = table.Column<DateOnly>(type: "date", nullable: false),
                    Level = table.Column<int>(type: "int", nullable: false),
                    LetterNo = table.Column<string>(type: "nvarchar(60)", maxLength: 60, nullable: true),
                    AnswerBy = table.Column<DateOnly>(type: "date", nullable: false),
                    SentById = table.Column<long>(type: "bigint", nullable: true),
                    SentAt = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReminderLetter", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ReminderLetter_Person_SentById",
                        column: x => x.SentById,
                        principalTable: "Person",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ReminderLetter_Referral_ReferralId",
                        column: x => x.ReferralId,
                        principalTable: "Referral",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "RoutingRuleTarget",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false),
                    RuleId = table.Column<long>(type: "bigint", nullable: false),
                    Place = table.Column<int>(type: "int", nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    AgencyId = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RoutingRuleTarget", x => x.Id);
                    table.ForeignKey(
                        name: "FK_RoutingRuleTarget_Agency_AgencyId",
                        column: x => x.AgencyId,
                        principalTable: "Agency",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_RoutingRuleTarget_RoutingRule_RuleId",
                        column: x => x.RuleId,
                        principalTable: "RoutingRule",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ProposedReferral",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false),
                    ProposalId = table.Column<long>(type: "bigint", nullable: false),
                    Order = table.Column<int>(type: "int", nullable: false),
                    AgencyId = table.Column<long>(type: "bigint", nullable: false),
                    Role = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Subject = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    Extract = table.Column<string>(type: "nvarchar(4000)", maxLength: 4000, nullable: false),
                    Days = table.Column<int>(type: "int", nullable: false),
                    Unit = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProposedReferral", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ProposedReferral_Agency_AgencyId",
                        column: x => x.AgencyId,
                        principalTable: "Agency",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ProposedReferral_CaseProposal_ProposalId",
                        column: x => x.ProposalId,
                        principalTable: "CaseProposal",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_District_OfficeId",
                table: "District",
                column: "OfficeId");

            migrationBuilder.CreateIndex(
                name: "IX_ComplaintCategory_ParentId",
                table: "ComplaintCategory",
                column: "ParentId");

            migrationBuilder.CreateIndex(
                name: "IX_Complaint_CategoryId_DistrictId_RegisteredAt",
                table: "Complaint",
                columns: new[] { "CategoryId", "DistrictId", "RegisteredAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Complaint_CentreId_Status_RegisteredAt",
                table: "Complaint",
                columns: new[] { "CentreId", "Status", "RegisteredAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Complaint_ClosingReasonId",
                table: "Complaint",
                column: "ClosingReasonId");

            migrationBuilder.CreateIndex(
                name: "IX_Complaint_MergedIntoId",
                table: "Complaint",
                column: "MergedIntoId");

            migrationBuilder.CreateIndex(
                name: "IX_Complaint_OfficerId",
                table: "Complaint",
                column: "OfficerId");

            migrationBuilder.CreateIndex(
                name: "IX_Complainant_PhoneDigits",
                table: "Complainant",
                column: "PhoneDigits");

            migrationBuilder.CreateIndex(
                name: "IX_CaseProposal_ClosingReasonId",
                table: "CaseProposal",
                column: "ClosingReasonId");

            migrationBuilder.CreateIndex(
                name: "IX_CaseProposal_ComplaintId_Order",
                table: "CaseProposal",
                columns: new[] { "ComplaintId", "Order" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_CaseProposal_OrderedById",
                table: "CaseProposal",
                column: "OrderedById");

            migrationBuilder.CreateIndex(
                name: "IX_CaseProposal_PutUpById",
                table: "CaseProposal",
                column: "PutUpById");

            migrationBuilder.CreateIndex(
                name: "IX_CategoryQuestion_CategoryId_Code",
                table: "CategoryQuestion",
                columns: new[] { "CategoryId", "Code" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ClosingReason_Code",
                table: "ClosingReason",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ComplaintAnswer_ComplaintId_QuestionId",
                table: "ComplaintAnswer",
                columns: new[] { "ComplaintId", "QuestionId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ComplaintAnswer_QuestionId",
                table: "ComplaintAnswer",
                column: "QuestionId");

            migrationBuilder.CreateIndex(
                name: "IX_ProposedReferral_AgencyId",
                table: "ProposedReferral",
                column: "AgencyId");

            migrationBuilder.CreateIndex(
                name: "IX_ProposedReferral_ProposalId_Order",
                table: "ProposedReferral",
                columns: new[] { "ProposalId", "Order" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Referral_AcknowledgedById",
                table: "Referral",
                column: "AcknowledgedById");

            migrationBuilder.CreateIndex(
                name: "IX_Referral_AgencyId_ClosedAt_ReportBy_Id",
                table: "Referral",
                columns: new[] { "AgencyId", "ClosedAt", "ReportBy", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Referral_CentreId_Status_ReportBy_Id",
                table: "Referral",
                columns: new[] { "CentreId", "Status", "ReportBy", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Referral_ComplaintId_Id",
                table: "Referral",
                columns: new[] { "ComplaintId", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Referral_ProposedAgencyId",
                table: "Referral",
                column: "ProposedAgencyId");

            migrationBuilder.CreateIndex(
                name: "IX_Referral_RefusedById",
                table: "Referral",
                column: "RefusedById");

            migrationBuilder.CreateIndex(
                name: "IX_Referral_ReportedById",
                table: "Referral",
                column: "ReportedById");

            migrationBuilder.CreateIndex(
                name: "IX_Referral_SettledById",
                table: "Referral",
                column: "SettledById");

            migrationBuilder.CreateIndex(
                name: "IX_ReferralUpdate_ById",
                table: "ReferralUpdate",
                column: "ById");

            migrationBuilder.CreateIndex(
                name: "IX_ReferralUpdate_ReferralId_At",
                table: "ReferralUpdate",
                columns: new[] { "ReferralId", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_ReminderLetter_ReferralId_Term_Level",
                table: "ReminderLetter",
                columns: new[] { "ReferralId", "Term", "Level" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ReminderLetter_SentById",
                table: "ReminderLetter",
                column: "SentById");

            migrationBuilder.CreateIndex(
                name: "IX_RoutingRule_CategoryId",
                table: "RoutingRule",
                column: "CategoryId");

            migrationBuilder.CreateIndex(
                name: "IX_RoutingRule_CentreId_Line",
                table: "RoutingRule",
                columns: new[] { "CentreId", "Line" },
                unique: true,
                filter: "\"To\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_RoutingRule_CentreId_Line_From",
                table: "RoutingRule",
                columns: new[] { "CentreId", "Line", "From" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_RoutingRule_DistrictId",
                table: "RoutingRule",
                column: "DistrictId");

            migrationBuilder.CreateIndex(
                name: "IX_RoutingRule_SubdistrictId",
                table: "RoutingRule",
                column: "SubdistrictId");

            migrationBuilder.CreateIndex(
                name: "IX_RoutingRuleTarget_AgencyId",
                table: "RoutingRuleTarget",
                column: "AgencyId");

            migrationBuilder.CreateIndex(
                name: "IX_RoutingRuleTarget_RuleId",
                table: "RoutingRuleTarget",
                column: "RuleId");

            migrationBuilder.AddForeignKey(
                name: "FK_Complaint_ClosingReason_ClosingReasonId",
                table: "Complaint",
                column: "ClosingReasonId",
                principalTable: "ClosingReason",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Complaint_Complaint_MergedIntoId",
                table: "Complaint",
                column: "MergedIntoId",
                principalTable: "Complaint",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_Complaint_Person_OfficerId",
                table: "Complaint",
                column: "OfficerId",
                principalTable: "Person",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_ComplaintCategory_ComplaintCategory_ParentId",
                table: "ComplaintCategory",
                column: "ParentId",
                principalTable: "ComplaintCategory",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_District_Agency_OfficeId",
                table: "District",
                column: "OfficeId",
                principalTable: "Agency",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_Complaint_ClosingReason_ClosingReasonId",
                table: "Complaint");

            migrationBuilder.DropForeignKey(
                name: "FK_Complaint_Complaint_MergedIntoId",
                table: "Complaint");

            migrationBuilder.DropForeignKey(
                name: "FK_Complaint_Person_OfficerId",
                table: "Complaint");

            migrationBuilder.DropForeignKey(
                name: "FK_ComplaintCategory_ComplaintCategory_ParentId",
                table: "ComplaintCategory");

            migrationBuilder.DropForeignKey(
                name: "FK_District_Agency_OfficeId",
                table: "District");

            migrationBuilder.DropTable(
                name: "ComplaintAnswer");

            migrationBuilder.DropTable(
                name: "ProposedReferral");

            migrationBuilder.DropTable(
                name: "ReferralUpdate");

            migrationBuilder.DropTable(
                name: "ReminderLetter");

            migrationBuilder.DropTable(
                name: "RoutingRuleTarget");

            migrationBuilder.DropTable(
                name: "CategoryQuestion");

            migrationBuilder.DropTable(
                name: "CaseProposal");

            migrationBuilder.DropTable(
                name: "Referral");

            migrationBuilder.DropTable(
                name: "RoutingRule");

            migrationBuilder.DropTable(
                name: "ClosingReason");

            migrationBuilder.DropIndex(
                name: "IX_District_OfficeId",
                table: "District");

            migrationBuilder.DropIndex(
                name: "IX_ComplaintCategory_ParentId",
                table: "ComplaintCategory");

            migrationBuilder.DropIndex(
                name: "IX_Complaint_CategoryId_DistrictId_RegisteredAt",
                table: "Complaint");

            migrationBuilder.DropIndex(
                name: "IX_Complaint_CentreId_Status_RegisteredAt",
                table: "Complaint");

            migrationBuilder.DropIndex(
                name: "IX_Complaint_ClosingReasonId",
                table: "Complaint");

            migrationBuilder.DropIndex(
                name: "IX_Complaint_MergedIntoId",
                table: "Complaint");

            migrationBuilder.DropIndex(
                name: "IX_Complaint_OfficerId",
                table: "Complaint");

            migrationBuilder.DropIndex(
                name: "IX_Complainant_PhoneDigits",
                table: "Complainant");

            migrationBuilder.DropColumn(
                name: "OfficeId",
                table: "District");

            migrationBuilder.DropColumn(
                name: "EndedOn",
                table: "ComplaintCategory");

            migrationBuilder.DropColumn(
                name: "ParentId",
                table: "ComplaintCategory");

            migrationBuilder.DropColumn(
                name: "Revision",
                table: "ComplaintCategory");

            migrationBuilder.DropColumn(
                name: "StopEn",
                table: "ComplaintCategory");

            migrationBuilder.DropColumn(
                name: "StopTh",
                table: "ComplaintCategory");

            migrationBuilder.DropColumn(
                name: "Accused",
                table: "Complaint");

            migrationBuilder.DropColumn(
                name: "AcknowledgedOn",
                table: "Complaint");

            migrationBuilder.DropColumn(
                name: "Answer",
                table: "Complaint");

            migrationBuilder.DropColumn(
                name: "AnsweredOn",
                table: "Complaint");

            migrationBuilder.DropColumn(
                name: "ClosedAt",
                table: "Complaint");

            migrationBuilder.DropColumn(
                name: "ClosingReasonId",
                table: "Complaint");

            migrationBuilder.DropColumn(
                name: "IsToBeTold",
                table: "Complaint");

            migrationBuilder.DropColumn(
                name: "MergedIntoId",
                table: "Complaint");

            migrationBuilder.DropColumn(
                name: "OfficerId",
                table: "Complaint");

            migrationBuilder.DropColumn(
                name: "OutsideBody",
                table: "Complaint");

            migrationBuilder.DropColumn(
                name: "Refusals",
                table: "Complaint");

            migrationBuilder.DropColumn(
                name: "ReopenReason",
                table: "Complaint");

            migrationBuilder.DropColumn(
                name: "Satisfaction",
                table: "Complaint");

            migrationBuilder.DropColumn(
                name: "StageSince",
                table: "Complaint");

            migrationBuilder.DropColumn(
                name: "Status",
                table: "Complaint");

            migrationBuilder.DropColumn(
                name: "Summary",
                table: "Complaint");

            migrationBuilder.DropColumn(
                name: "ToldBy",
                table: "Complaint");

            migrationBuilder.DropColumn(
                name: "ToldNote",
                table: "Complaint");

            migrationBuilder.DropColumn(
                name: "ToldOn",
                table: "Complaint");

            migrationBuilder.DropColumn(
                name: "PhoneDigits",
                table: "Complainant");

            migrationBuilder.CreateIndex(
                name: "IX_Complaint_CategoryId",
                table: "Complaint",
                column: "CategoryId");
        }
    }
}
