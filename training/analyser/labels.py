"""Closed label lists. The names are those of the Rust crate `demarche-schema`; the order travels in the model file."""

UPOS = "ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X".split()

XPOS = (
    "ADD AFX CC CD DT EX FW GW HYPH IN JJ JJR JJS LS MD NFP NN NNP NNPS NNS PDT POS PRP PRP$ RB RBR RBS RP SYM TO UH "
    "VB VBD VBG VBN VBP VBZ WDT WP WP$ WRB $ '' , -LRB- -RRB- . : `` X"
).split()

REL = (
    "acl acl:relcl advcl advcl:relcl advmod amod appos aux aux:pass case cc cc:preconj ccomp compound compound:prt conj "
    "cop csubj csubj:outer csubj:pass dep det det:predet discourse dislocated expl fixed flat goeswith iobj list mark "
    "nmod nmod:desc nmod:poss nmod:unmarked nsubj nsubj:outer nsubj:pass nummod obj obl obl:agent obl:unmarked orphan "
    "parataxis punct reparandum root vocative xcomp"
).split()

ROLE = (
    "ARG0 ARG1 ARG2 ARG3 ARG4 ARG5 ARGM-ADJ ARGM-ADV ARGM-CAU ARGM-COM ARGM-CXN ARGM-DIR ARGM-DIS ARGM-EXT ARGM-GOL "
    "ARGM-LOC ARGM-LVB ARGM-MNR ARGM-MOD ARGM-NEG ARGM-PRD ARGM-PRP ARGM-PRR ARGM-REC ARGM-TMP"
).split()

NAMED = ["PER", "ORG", "LOC"]
BIO = ["O"] + [f"{prefix}-{kind}" for kind in NAMED for prefix in "BI"]

IGNORE = -100


def base_role(label: str) -> str:
    """`R-ARG1`, `C-ARG1` and `ARG1-DSP` are `ARG1`; the causer `ARGA` counts as `ARG0`."""
    if label[:2] in ("R-", "C-"):
        label = label[2:]
    label = label.removesuffix("-DSP")
    return "ARG0" if label == "ARGA" else label


def rel_id(label: str) -> int:
    """A relation this list does not have falls back to its universal part."""
    if label in REL:
        return REL.index(label)
    return REL.index(label.split(":")[0])
